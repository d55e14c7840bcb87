package fm.podwright.core.media;

import fm.podwright.domain.media.MediaId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// How long some media plays.
@MappedEntity("media")
record LengthRow(@Id @OfMedia MediaId id, long durationMs) {}
