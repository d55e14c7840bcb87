package fm.podwright.core.tenancy;

import fm.podwright.domain.tenancy.UserId;
import jakarta.inject.Singleton;

@Singleton
final class UserIdConverter extends IdConverter<UserId> {
  UserIdConverter() {
    super(UserId::value, UserId::new);
  }
}
