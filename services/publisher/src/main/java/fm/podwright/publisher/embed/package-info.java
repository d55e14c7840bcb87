/// What other people's pages show of a show: oEmbed.
@NullMarked
package fm.podwright.publisher.embed;

import org.jspecify.annotations.NullMarked;
