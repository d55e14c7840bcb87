package fm.podwright.core.account;

import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.User;
import fm.podwright.domain.tenancy.UserId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("users")
record UserRow(
    UUID id,
    String email,
    String name,
    String passwordHash,
    int generation,
    @Nullable Instant verifiedAt) {
  User user() {
    return new User(new UserId(id), name, new EmailAddress(email), verifiedAt != null);
  }

  Credentials credentials() {
    return new Credentials(passwordHash, generation);
  }
}
