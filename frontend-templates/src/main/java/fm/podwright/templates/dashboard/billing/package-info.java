/// The account's plan: what it is, what it costs, what is used of it.
@NullMarked
package fm.podwright.templates.dashboard.billing;

import org.jspecify.annotations.NullMarked;
