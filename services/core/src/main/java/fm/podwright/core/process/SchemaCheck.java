package fm.podwright.core.process;

import fm.podwright.core.database.Schema;
import io.micronaut.context.env.Environment;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks, before a service starts, whether the database has all that it will ask for.
record SchemaCheck(String url, Properties access) {
  private static final Logger log = LoggerFactory.getLogger(SchemaCheck.class);
  private static final String SECONDS = "3";

  static SchemaCheck of(Environment environment) {
    var access = new Properties();
    access.setProperty("user", text(environment, "datasources.default.username"));
    access.setProperty("password", text(environment, "datasources.default.password"));
    access.setProperty("connectTimeout", SECONDS);
    access.setProperty("socketTimeout", SECONDS);
    return new SchemaCheck(text(environment, "datasources.default.url"), access);
  }

  private static String text(Environment environment, String property) {
    return environment.getProperty(property, String.class).orElse("");
  }

  /// A database that is away, or slow to say, keeps nobody from starting.
  void run(Role role) {
    try (var connection = DriverManager.getConnection(url, access)) {
      var missing = Schema.ofThisBuild().missing(connection);
      if (!missing.isEmpty()) throw new OldSchema(role, missing);
    } catch (SQLException e) {
      log.warn("the schema was not looked at: {}", e.getMessage());
    }
  }
}
