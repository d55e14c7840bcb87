package fm.podwright.core.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The versions of the schema that this build comes with, compared with a database's.
public final class Schema {
  private static final String FOLDER = "db/migration/";
  private static final Pattern SCRIPT = Pattern.compile("V([0-9]+)__.*\\.sql");
  private static final String UNDEFINED_TABLE = "42P01";
  private static final String NOT_ALLOWED = "42501";

  private final SortedSet<Integer> needed;

  Schema(SortedSet<Integer> needed) {
    this.needed = needed;
  }

  /// Of the scripts on the class path.
  public static Schema ofThisBuild() {
    var folder = Schema.class.getClassLoader().getResource(FOLDER);
    if (folder == null) throw new IllegalStateException("no " + FOLDER + " on the class path");
    return new Schema(
        names(folder)
            .map(SCRIPT::matcher)
            .filter(it -> it.matches())
            .map(it -> Integer.valueOf(it.group(1)))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Stream<String> names(URL folder) {
    try {
      if (folder.openConnection() instanceof JarURLConnection jar) {
        return jar.getJarFile().stream()
            .map(it -> it.getName())
            .filter(it -> it.startsWith(FOLDER))
            .map(it -> it.substring(FOLDER.length()));
      }
      try (var files = Files.list(path(folder))) {
        return files.map(it -> it.getFileName().toString()).toList().stream();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(URL folder) {
    try {
      return Path.of(new URI(folder.toString()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The newest version that is needed.
  public int newest() {
    return needed.last();
  }

  /// What the database lacks; it may well have more, for the release before runs on the schema of
  /// the one after.
  public SortedSet<Integer> missing(Connection connection) throws SQLException {
    var missing = new TreeSet<>(needed);
    try (var statement = connection.createStatement();
        var result =
            statement.executeQuery(
                "SELECT version FROM flyway_schema_history WHERE success AND version IS NOT"
                    + " NULL")) {
      while (result.next()) {
        missing.remove(Integer.valueOf(result.getString(1)));
      }
    } catch (SQLException e) {
      // never migrated, or before services could see how far
      if (!UNDEFINED_TABLE.equals(e.getSQLState()) && !NOT_ALLOWED.equals(e.getSQLState())) throw e;
    }
    return missing;
  }
}
