package fm.podwright.core.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/// An address that may sign up.
@MappedEntity("sign_up_invitation")
public record SignUpInvitation(@Id UUID id, String email, Instant invitedAt, Instant expiresAt) {}
