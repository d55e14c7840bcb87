package fm.podwright.core.account;

import fm.podwright.core.tenancy.IdConverter;
import fm.podwright.domain.account.InvitationId;
import jakarta.inject.Singleton;

/// Carries the id to a column and back.
@Singleton
public final class InvitationIdConverter extends IdConverter<InvitationId> {
  InvitationIdConverter() {
    super(InvitationId::value, InvitationId::new);
  }
}
