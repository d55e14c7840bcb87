@NullMarked
package fm.podwright.dashboard.person;

import org.jspecify.annotations.NullMarked;
