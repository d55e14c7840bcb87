/// What those who operate the installation do to others.
@NullMarked
package fm.podwright.domain.staff;

import org.jspecify.annotations.NullMarked;
