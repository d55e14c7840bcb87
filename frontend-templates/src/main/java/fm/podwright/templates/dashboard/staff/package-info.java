/// The pages of those who operate the installation.
@NullMarked
package fm.podwright.templates.dashboard.staff;

import org.jspecify.annotations.NullMarked;
