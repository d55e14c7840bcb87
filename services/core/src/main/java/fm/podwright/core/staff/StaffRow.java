package fm.podwright.core.staff;

import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.tenancy.UserId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("staff")
record StaffRow(@Id UUID id, String email, String name, Instant since) {
  StaffMember member() {
    return new StaffMember(new UserId(id), new EmailAddress(email), name, since);
  }
}
