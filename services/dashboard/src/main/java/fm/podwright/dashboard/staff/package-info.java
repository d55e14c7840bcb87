/// The pages of those who operate the installation.
@NullMarked
package fm.podwright.dashboard.staff;

import org.jspecify.annotations.NullMarked;
