package fm.podwright.core.show;

import fm.podwright.core.tenancy.IdConverter;
import fm.podwright.domain.show.PersonId;
import jakarta.inject.Singleton;

/// Carries a PersonId to a column and back; public, for the code that is generated in other
/// packages names it.
@Singleton
public final class PersonIdConverter extends IdConverter<PersonId> {
  PersonIdConverter() {
    super(PersonId::value, PersonId::new);
  }
}
