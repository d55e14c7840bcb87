package fm.podwright.core.account;

import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.tenancy.UserId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;

/// Who may sign in with an address, and to which accounts.
@CrossTenant("who signs in has not chosen an account yet")
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface SignIns extends GenericRepository<SignInRow, UserId> {
  @Query("SELECT * FROM find_sign_in(:email)")
  List<SignInRow> rows(String email);

  /// One for each account that the address's user belongs to, the oldest account first; empty if
  /// nobody has the address.
  default List<SignIn> of(EmailAddress email) {
    return rows(email.value()).stream().map(SignInRow::signIn).toList();
  }
}
