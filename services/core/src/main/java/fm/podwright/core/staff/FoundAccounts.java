package fm.podwright.core.staff;

import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;

/// Accounts by what operators know of them; to anybody else it answers nothing.
@CrossTenant("an operator looks for an account among all")
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface FoundAccounts extends GenericRepository<FoundAccount, AccountId> {
  @Query("SELECT * FROM find_accounts(:wanted, :most)")
  List<FoundAccount> by(String wanted, int most);
}
