package fm.podwright.core.media;

import fm.podwright.core.tenancy.IdConverter;
import fm.podwright.domain.media.MediaId;
import jakarta.inject.Singleton;

@Singleton
final class MediaIdConverter extends IdConverter<MediaId> {
  MediaIdConverter() {
    super(MediaId::value, MediaId::new);
  }
}
