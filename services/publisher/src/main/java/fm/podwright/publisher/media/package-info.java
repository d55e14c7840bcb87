/// The audio of published episodes, by range.
@NullMarked
package fm.podwright.publisher.media;

import org.jspecify.annotations.NullMarked;
