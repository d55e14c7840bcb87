package fm.podwright.core.media;

import fm.podwright.domain.media.MediaId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// The outline of some media's sound.
@MappedEntity("media")
record WaveformRow(@Id @OfMedia MediaId id, String waveform) {}
