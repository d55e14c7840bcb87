package fm.podwright.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The services meet in PostgreSQL, S3 and the job table, never in each other's classes.
class ServicesTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fm.podwright");

  @ParameterizedTest
  @ValueSource(strings = {"dashboard", "publisher", "worker"})
  void a_service_is_known_to_standalone_alone(String service) {
    assertThat(
            OURS.stream().filter(it -> it.getPackageName().startsWith("fm.podwright." + service)))
        .hasSizeGreaterThan(1);
    noClasses()
        .that()
        .resideOutsideOfPackages("fm.podwright." + service + "..", "fm.podwright.standalone..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("fm.podwright." + service + "..")
        .check(OURS);
  }
}
