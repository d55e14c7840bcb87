/// Those who operate the installation: who they are, what they find, what they do, and the record
/// of it.
@NullMarked
package fm.podwright.core.staff;

import org.jspecify.annotations.NullMarked;
