package fm.podwright.core.tenancy;

import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;

@Singleton
final class AccountIdConverter extends IdConverter<AccountId> {
  AccountIdConverter() {
    super(AccountId::value, AccountId::new);
  }
}
