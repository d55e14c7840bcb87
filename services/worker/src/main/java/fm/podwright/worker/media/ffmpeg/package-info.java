/// The executables of FFmpeg, run as jailed processes over local files.
@NullMarked
package fm.podwright.worker.media.ffmpeg;

import org.jspecify.annotations.NullMarked;
