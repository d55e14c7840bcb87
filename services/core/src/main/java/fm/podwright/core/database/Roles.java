package fm.podwright.core.database;

import static fm.podwright.core.database.DatabaseRole.APP;
import static fm.podwright.core.database.DatabaseRole.LOOKUP;
import static fm.podwright.core.database.DatabaseRole.OWNER;
import static fm.podwright.core.database.DatabaseRole.PUBLIC;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.core.Utils;

/// Makes the four roles and gives the database to their owner. Needs a superuser's connection, or
/// that of a role which may make roles and owns the database, as managed servers give one; may run
/// any number of times.
public final class Roles {
  private static final long LOCK = 0x706f64777269676cL;

  private static final String POWERS =
      "rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls";
  private static final String OWNED =
      "rolname = 'podwright_owner' AND oid = (SELECT datdba FROM pg_database WHERE datname ="
          + " current_database())";
  private static final String HARMLESS =
      "NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";

  private final Passwords passwords;

  /// Keeps the passwords that the roles are to have.
  public Roles(Passwords passwords) {
    this.passwords = passwords;
  }

  /// Roles belong to the whole server: two that make them at once wait for one another.
  public void prepare(Connection admin) throws SQLException {
    admin.setAutoCommit(false);
    run(admin, "SELECT pg_advisory_xact_lock(" + LOCK + ")");
    login(admin, OWNER, passwords.owner());
    login(admin, APP, passwords.app());
    login(admin, PUBLIC, passwords.publicRole());
    create(admin, LOOKUP);
    run(admin, "ALTER ROLE podwright_lookup NOLOGIN");
    run(admin, "GRANT podwright_lookup TO podwright_owner WITH INHERIT FALSE, SET TRUE");
    var superuser = is(admin, "rolname = current_user AND rolsuper");
    if (!superuser) {
      run(admin, "GRANT podwright_owner TO CURRENT_USER WITH INHERIT FALSE, SET TRUE");
    }
    if (superuser || !is(admin, OWNED)) {
      own(admin, admin.getCatalog());
    }
    admin.commit();
    admin.setAutoCommit(true);
  }

  private static void login(Connection admin, DatabaseRole role, String password)
      throws SQLException {
    create(admin, role);
    var secret = Utils.escapeLiteral(null, password, true);
    run(admin, "ALTER ROLE %s LOGIN PASSWORD '%s'".formatted(role.role(), secret));
  }

  /// A new role is harmless. One that was given power loses it, which only a superuser may say.
  private static void create(Connection admin, DatabaseRole role) throws SQLException {
    var name = role.role();
    if (!is(admin, "rolname = '%s'".formatted(name))) {
      run(admin, "CREATE ROLE " + name);
    } else if (is(admin, "rolname = '%s' AND (%s)".formatted(name, POWERS))) {
      run(admin, "ALTER ROLE %s %s".formatted(name, HARMLESS));
    }
  }

  private static boolean is(Connection admin, String condition) throws SQLException {
    try (var statement = admin.createStatement();
        var result = statement.executeQuery("SELECT FROM pg_roles WHERE " + condition)) {
      return result.next();
    }
  }

  /// The schema first: who has given the database away may not give it.
  private static void own(Connection admin, String database) throws SQLException {
    var name = Utils.escapeIdentifier(null, database);
    run(admin, "ALTER SCHEMA public OWNER TO podwright_owner");
    run(admin, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
    run(admin, "GRANT CONNECT ON DATABASE %s TO podwright_app, podwright_public".formatted(name));
    run(admin, "ALTER DATABASE %s OWNER TO podwright_owner".formatted(name));
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
