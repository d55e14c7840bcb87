package fm.podwright.core.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.testkit.Database;
import fm.podwright.testkit.RealPostgres;
import fm.podwright.testkit.RealS3;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrateTest {
  private final Database database = RealPostgres.empty();

  @Test
  void roles_and_schema_are_made_with_an_admin_and_the_schema_alone_without() throws SQLException {
    var said = new ArrayList<String>();
    var first = environment();
    first.put("PODWRIGHT_ADMIN_USER", Database.SUPERUSER);
    first.put("PODWRIGHT_ADMIN_PASSWORD", Database.PASSWORD);
    first.put("PODWRIGHT_APP_PASSWORD", Database.PASSWORD);
    first.put("PODWRIGHT_PUBLIC_PASSWORD", Database.PASSWORD);

    Migrate.run(first, said::add);
    Migrate.run(environment(), said::add);

    assertThat(said).filteredOn(line -> line.startsWith("V001 ")).hasSize(1);
    assertThat(said).filteredOn(line -> line.startsWith("the schema is at ")).hasSize(2);
    assertThat(said).filteredOn(line -> line.startsWith("the roles ")).hasSize(1);
  }

  @Test
  void what_it_was_not_told_is_named() {
    assertThatThrownBy(() -> Migrate.run(Map.of(), _ -> {}))
        .hasMessage("set PODWRIGHT_DATABASE_URL");
  }

  @Test
  void the_bucket_is_made_once_and_then_left_as_it_is() throws SQLException {
    var s3 = RealS3.fresh();

    assertThat(ofBucket(of(s3)).getFirst())
        .isEqualTo("the bucket %s was made".formatted(s3.bucket()));
    assertThat(ofBucket(of(s3))).containsExactly("the bucket %s is there".formatted(s3.bucket()));
  }

  @Test
  void a_key_that_may_not_look_and_an_s3_that_is_away_are_said_and_stop_nothing()
      throws SQLException {
    var wrongKey = of(RealS3.fresh());
    wrongKey.put("PODWRIGHT_S3_SECRET_KEY", "another");
    var away = of(RealS3.fresh());
    away.put("PODWRIGHT_S3_ENDPOINT", "http://127.0.0.1:9");

    assertThat(ofBucket(wrongKey)).singleElement().asString().contains("this key may not (403)");
    assertThat(ofBucket(away)).singleElement().asString().contains("S3 does not answer at");
  }

  @Test
  void what_is_missing_to_look_for_the_bucket_is_named() throws SQLException {
    var half = of(RealS3.fresh());
    half.remove("PODWRIGHT_S3_ACCESS_KEY");
    half.remove("PODWRIGHT_DASHBOARD_URL");

    assertThat(ofBucket(half))
        .containsExactly(
            "the bucket was not looked for: set PODWRIGHT_S3_ACCESS_KEY, PODWRIGHT_DASHBOARD_URL");
  }

  private static List<String> ofBucket(Map<String, String> environment) throws SQLException {
    var said = new ArrayList<String>();
    Migrate.run(environment, said::add);
    return said.stream().filter(it -> it.startsWith("the bucket")).toList();
  }

  private Map<String, String> of(RealS3 s3) {
    var environment = environment();
    environment.put("PODWRIGHT_ADMIN_USER", Database.SUPERUSER);
    environment.put("PODWRIGHT_ADMIN_PASSWORD", Database.PASSWORD);
    environment.put("PODWRIGHT_APP_PASSWORD", Database.PASSWORD);
    environment.put("PODWRIGHT_PUBLIC_PASSWORD", Database.PASSWORD);
    environment.put("PODWRIGHT_DASHBOARD_URL", "https://podcasts.example.com");
    environment.put("PODWRIGHT_S3_ENDPOINT", s3.endpoint().toString());
    environment.put("PODWRIGHT_S3_BUCKET", s3.bucket());
    environment.put("PODWRIGHT_S3_ACCESS_KEY", RealS3.ACCESS_KEY);
    environment.put("PODWRIGHT_S3_SECRET_KEY", RealS3.SECRET_KEY);
    return environment;
  }

  private Map<String, String> environment() {
    var environment = new HashMap<String, String>();
    environment.put("PODWRIGHT_DATABASE_URL", database.url());
    environment.put("PODWRIGHT_OWNER_PASSWORD", Database.PASSWORD);
    return environment;
  }
}
