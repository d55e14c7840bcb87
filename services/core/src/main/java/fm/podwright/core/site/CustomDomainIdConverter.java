package fm.podwright.core.site;

import fm.podwright.core.tenancy.IdConverter;
import fm.podwright.domain.site.CustomDomainId;
import jakarta.inject.Singleton;

/// Carries a CustomDomainId to a column and back; public, for the code that is generated in other
/// packages names it.
@Singleton
public final class CustomDomainIdConverter extends IdConverter<CustomDomainId> {
  CustomDomainIdConverter() {
    super(CustomDomainId::value, CustomDomainId::new);
  }
}
