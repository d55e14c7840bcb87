/// The published copies of audio: chapters and tags around the frames as they were uploaded.
@NullMarked
package fm.podwright.worker.media.copy;

import org.jspecify.annotations.NullMarked;
