package fm.podwright.core.account;

import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.Person;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.account.User;
import fm.podwright.domain.tenancy.UserId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("membership")
record PersonRow(UUID id, String email, String name, String role, @Nullable Instant verifiedAt) {
  Person person() {
    return new Person(
        new User(new UserId(id), name, new EmailAddress(email), verifiedAt != null),
        Role.parse(role).orElseThrow());
  }
}
