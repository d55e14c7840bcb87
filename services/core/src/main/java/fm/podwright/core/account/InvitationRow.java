package fm.podwright.core.account;

import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.Invitation;
import fm.podwright.domain.account.InvitationId;
import fm.podwright.domain.account.Role;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("invitation")
record InvitationRow(UUID id, String email, String role, Instant createdAt) {
  Invitation invitation() {
    return new Invitation(
        new InvitationId(id), new EmailAddress(email), Role.parse(role).orElseThrow(), createdAt);
  }
}
