/// The walls between accounts: gates over the catalogue, isolation of rows, and the layers of the
/// code.
@NullMarked
package fm.podwright.core.wall;

import org.jspecify.annotations.NullMarked;
