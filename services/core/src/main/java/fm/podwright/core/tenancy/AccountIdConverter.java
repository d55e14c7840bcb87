package fm.podwright.core.tenancy;

import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;

/// Carries a AccountId to a column and back; public, for the code that is generated in other
/// packages names it.
@Singleton
public final class AccountIdConverter extends IdConverter<AccountId> {
  AccountIdConverter() {
    super(AccountId::value, AccountId::new);
  }
}
