package fm.podwright.core.account;

import fm.podwright.core.tenancy.CrossTenant;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;
import java.util.UUID;

@CrossTenant("whoever follows a link from a mail knows nothing but its token")
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface TokenAccounts extends GenericRepository<AccountRow, UUID> {
  @Query("SELECT account_id FROM find_token(:hash)")
  Optional<UUID> account(byte[] hash);
}
