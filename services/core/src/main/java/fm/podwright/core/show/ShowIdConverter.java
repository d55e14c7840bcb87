package fm.podwright.core.show;

import fm.podwright.core.tenancy.IdConverter;
import fm.podwright.domain.show.ShowId;
import jakarta.inject.Singleton;

@Singleton
final class ShowIdConverter extends IdConverter<ShowId> {
  ShowIdConverter() {
    super(ShowId::value, ShowId::new);
  }
}
