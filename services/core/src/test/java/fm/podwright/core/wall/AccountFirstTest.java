package fm.podwright.core.wall;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The account is the first parameter of everything that asks for a tenant's rows.
class AccountFirstTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fm.podwright.core");

  @Test
  void every_query_takes_the_account_first() {
    assertThat(breaches(CORE)).isEmpty();
  }

  @Test
  void queries_were_seen() {
    assertThat(queries(CORE)).hasSizeGreaterThan(30);
  }

  @Test
  void a_query_by_id_alone_is_found() {
    var careless = new ClassFileImporter().importClasses(Careless.class, CarelessRow.class);

    assertThat(breaches(careless)).containsExactly("Careless.row", "Careless.insert");
  }

  @Test
  void every_repository_demands_an_open_transaction() {
    assertThat(repositories(CORE).filter(it -> !isMandatory(it))).isEmpty();
  }

  @Test
  void who_crosses_tenants_says_why() {
    assertThat(
            CORE.stream()
                .filter(it -> it.isAnnotatedWith(CrossTenant.class))
                .filter(it -> it.getAnnotationOfType(CrossTenant.class).value().isBlank()))
        .isEmpty();
  }

  /// Settings of that name are no session's: `AccountSettings` is read from the configuration.
  @Test
  void only_tenancy_tells_the_account_to_the_database() {
    assertThat(
            CORE.stream()
                .filter(it -> !it.isAnnotatedWith(ConfigurationProperties.class))
                .filter(it -> !it.getFullName().contains("$Definition"))
                .filter(it -> mentions(it, "podwright.account", "set_config")))
        .extracting(JavaClass::getSimpleName)
        .containsExactly("Tenancy");
  }

  private static List<String> breaches(JavaClasses classes) {
    return queries(classes)
        .filter(it -> !it.getOwner().isAnnotatedWith(CrossTenant.class) && !leadsWithAccount(it))
        .map(it -> it.getOwner().getSimpleName() + "." + it.getName())
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static Stream<JavaMethod> queries(JavaClasses classes) {
    return repositories(classes)
        .flatMap(it -> it.getMethods().stream())
        .filter(it -> it.isAnnotatedWith(Query.class));
  }

  private static Stream<JavaClass> repositories(JavaClasses classes) {
    return classes.stream()
        .filter(it ->
            it.isAssignableTo(GenericRepository.class) || it.isAnnotatedWith(JdbcRepository.class))
        .filter(JavaClass::isInterface);
  }

  /// A row that is written carries its account.
  private static boolean leadsWithAccount(JavaMethod query) {
    return query.getRawParameterTypes().stream()
        .findFirst()
        .filter(first -> first.isEquivalentTo(AccountId.class) || carriesAccount(first))
        .isPresent();
  }

  private static boolean carriesAccount(JavaClass row) {
    return row.isRecord()
        && row.getFields().stream().anyMatch(it -> it.getRawType().isEquivalentTo(AccountId.class));
  }

  private static boolean isMandatory(JavaClass repository) {
    return repository.isAnnotatedWith(Transactional.class)
        && repository.getAnnotationOfType(Transactional.class).propagation()
            == Propagation.MANDATORY;
  }

  private static boolean mentions(JavaClass type, String... texts) {
    try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      var constants = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
      return Stream.of(texts).anyMatch(constants::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Finds and adds rows of whoever it may be.
  interface Careless extends GenericRepository<CarelessRow, String> {
    @Query("SELECT * FROM careless WHERE id = :id")
    CarelessRow row(String id);

    @Query("INSERT INTO careless VALUES (:id)")
    void insert(CarelessRow row);
  }

  record CarelessRow(String id) {}
}
