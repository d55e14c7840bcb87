package fm.podwright.core.media;

import fm.podwright.core.tenancy.IdConverter;
import fm.podwright.domain.media.UploadId;
import jakarta.inject.Singleton;

@Singleton
final class UploadIdConverter extends IdConverter<UploadId> {
  UploadIdConverter() {
    super(UploadId::value, UploadId::new);
  }
}
