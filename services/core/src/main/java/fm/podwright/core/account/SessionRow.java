package fm.podwright.core.account;

import fm.podwright.domain.account.Session;
import fm.podwright.domain.account.SessionId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("session")
@SuppressWarnings("ArrayRecordComponent") // a row, compared by its parts only
record SessionRow(
    UUID id,
    UUID userId,
    byte[] hash,
    byte[] previousHash,
    Instant rotatedAt,
    String userAgent,
    Instant createdAt) {
  Session session() {
    return new Session(new SessionId(id), userAgent, createdAt, rotatedAt);
  }
}
