package fm.podwright.core.show;

import fm.podwright.core.tenancy.IdConverter;
import fm.podwright.domain.show.ShowId;
import jakarta.inject.Singleton;

/// Carries a ShowId to a column and back; public, for the code that is generated in other packages
/// names it.
@Singleton
public final class ShowIdConverter extends IdConverter<ShowId> {
  ShowIdConverter() {
    super(ShowId::value, ShowId::new);
  }
}
