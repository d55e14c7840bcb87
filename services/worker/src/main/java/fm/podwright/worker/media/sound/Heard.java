package fm.podwright.worker.media.sound;

import fm.podwright.domain.media.Loudness;
import fm.podwright.domain.media.Waveform;

/// What listening to the whole of an episode gave.
public record Heard(Loudness loudness, Waveform waveform) {}
