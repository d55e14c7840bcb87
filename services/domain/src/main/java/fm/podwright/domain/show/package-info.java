/// A podcast: its words, its place in the directories, its address.
@NullMarked
package fm.podwright.domain.show;

import org.jspecify.annotations.NullMarked;
