package fm.podwright.core.account;

import fm.podwright.core.tenancy.IdConverter;
import fm.podwright.domain.account.SessionId;
import jakarta.inject.Singleton;

/// Carries the id to a column and back.
@Singleton
public final class SessionIdConverter extends IdConverter<SessionId> {
  SessionIdConverter() {
    super(SessionId::value, SessionId::new);
  }
}
