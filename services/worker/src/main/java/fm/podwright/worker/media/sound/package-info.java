/// What an episode sounds like: loudness, true peak and waveform from one pass of decoding.
@NullMarked
package fm.podwright.worker.media.sound;

import org.jspecify.annotations.NullMarked;
