package fm.podwright.core.wall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/// One of the two accounts that must not see each other.
enum Tenant {
  A,
  B;

  /// The account that this one must not see.
  Tenant other() {
    return this == A ? B : A;
  }

  String account() {
    return id("");
  }

  /// The id of the account's thing of that name in `rows.sql`.
  String id(String thing) {
    return new UUID(half(thing, 0), half(thing, 16)).toString();
  }

  /// Gives the account a row of every table.
  void fill(Connection superuser) throws SQLException {
    try (var statement = superuser.createStatement()) {
      statement.execute(rows().replace("{letter}", name()));
    }
  }

  private long half(String thing, int from) {
    return HexFormat.fromHexDigitsToLong(md5((name() + " " + thing).strip()), from, from + 16);
  }

  private static String md5(String text) {
    try {
      var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String rows() {
    try (var rows = Tenant.class.getResourceAsStream("/wall/rows.sql")) {
      if (rows == null) throw new IllegalStateException("rows.sql is missing");
      return new String(rows.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
