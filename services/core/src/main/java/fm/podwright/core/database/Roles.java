package fm.podwright.core.database;

import static fm.podwright.core.database.DatabaseRole.APP;
import static fm.podwright.core.database.DatabaseRole.LOOKUP;
import static fm.podwright.core.database.DatabaseRole.OWNER;
import static fm.podwright.core.database.DatabaseRole.PUBLIC;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.core.Utils;

/// Makes the four roles and gives the database to their owner. Needs a superuser's connection; may
/// run any number of times.
public final class Roles {
  private static final long LOCK = 0x706f64777269676cL;

  private final Passwords passwords;

  /// Keeps the passwords that the roles are to have.
  public Roles(Passwords passwords) {
    this.passwords = passwords;
  }

  /// Roles belong to the whole server: two that make them at once wait for one another.
  public void prepare(Connection superuser) throws SQLException {
    superuser.setAutoCommit(false);
    run(superuser, "SELECT pg_advisory_xact_lock(" + LOCK + ")");
    login(superuser, OWNER, passwords.owner());
    login(superuser, APP, passwords.app());
    login(superuser, PUBLIC, passwords.publicRole());
    create(superuser, LOOKUP);
    run(superuser, "ALTER ROLE podwright_lookup " + HARMLESS + " NOLOGIN");
    run(superuser, "GRANT podwright_lookup TO podwright_owner WITH INHERIT FALSE, SET TRUE");
    own(superuser, superuser.getCatalog());
    superuser.commit();
    superuser.setAutoCommit(true);
  }

  private static final String HARMLESS =
      "NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";

  private static void login(Connection superuser, DatabaseRole role, String password)
      throws SQLException {
    create(superuser, role);
    var secret = Utils.escapeLiteral(null, password, true);
    run(superuser, "ALTER ROLE %s %s LOGIN PASSWORD '%s'".formatted(role.role(), HARMLESS, secret));
  }

  private static void create(Connection superuser, DatabaseRole role) throws SQLException {
    run(
        superuser,
        """
        DO $$ BEGIN
          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
            CREATE ROLE %1$s;
          END IF;
        END $$
        """
            .formatted(role.role()));
  }

  private static void own(Connection superuser, String database) throws SQLException {
    var name = Utils.escapeIdentifier(null, database);
    run(superuser, "ALTER DATABASE %s OWNER TO podwright_owner".formatted(name));
    run(superuser, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
    run(
        superuser,
        "GRANT CONNECT ON DATABASE %s TO podwright_app, podwright_public".formatted(name));
    run(superuser, "ALTER SCHEMA public OWNER TO podwright_owner");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
