package fm.podwright.core.tenancy;

import fm.podwright.domain.tenancy.UserId;
import jakarta.inject.Singleton;

/// Carries a UserId to a column and back; public, for the code that is generated in other packages
/// names it.
@Singleton
public final class UserIdConverter extends IdConverter<UserId> {
  UserIdConverter() {
    super(UserId::value, UserId::new);
  }
}
