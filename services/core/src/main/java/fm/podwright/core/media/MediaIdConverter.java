package fm.podwright.core.media;

import fm.podwright.core.tenancy.IdConverter;
import fm.podwright.domain.media.MediaId;
import jakarta.inject.Singleton;

/// Carries a MediaId to a column and back; public, for the code that is generated in other packages
/// names it.
@Singleton
public final class MediaIdConverter extends IdConverter<MediaId> {
  MediaIdConverter() {
    super(MediaId::value, MediaId::new);
  }
}
