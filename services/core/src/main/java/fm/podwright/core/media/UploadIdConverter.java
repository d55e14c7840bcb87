package fm.podwright.core.media;

import fm.podwright.core.tenancy.IdConverter;
import fm.podwright.domain.media.UploadId;
import jakarta.inject.Singleton;

/// Carries a UploadId to a column and back; public, for the code that is generated in other
/// packages names it.
@Singleton
public final class UploadIdConverter extends IdConverter<UploadId> {
  UploadIdConverter() {
    super(UploadId::value, UploadId::new);
  }
}
