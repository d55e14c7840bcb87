/// The player as a listener's browser has it.
@NullMarked
package fm.podwright.publisher.player;

import org.jspecify.annotations.NullMarked;
