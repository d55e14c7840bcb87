package fm.podwright.core.site;

import fm.podwright.core.tenancy.IdConverter;
import fm.podwright.domain.site.OwnPageId;
import jakarta.inject.Singleton;

/// Carries an OwnPageId to a column and back; public, for the code that is generated in other
/// packages names it.
@Singleton
public final class OwnPageIdConverter extends IdConverter<OwnPageId> {
  OwnPageIdConverter() {
    super(OwnPageId::value, OwnPageId::new);
  }
}
