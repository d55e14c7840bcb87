/// What other people's pages show of a show.
@NullMarked
package fm.podwright.publisher.embed;

import org.jspecify.annotations.NullMarked;
