package fm.podwright.core.wall;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fm.podwright.core.show.ShowChanges;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import org.junit.jupiter.api.Test;

/// What may know what: the domain knows nothing of us, core knows the domain, and nouns know each
/// other in one direction.
class LayersTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fm.podwright.domain", "fm.podwright.core");

  @Test
  void the_classes_were_seen() {
    assertThat(OURS.stream().filter(it -> it.getName().startsWith("fm.podwright.domain.")))
        .hasSizeGreaterThan(80);
    assertThat(OURS.stream().filter(it -> it.getName().startsWith("fm.podwright.core.")))
        .hasSizeGreaterThan(100);
  }

  @Test
  void the_domain_is_plain_java() {
    classes()
        .that()
        .resideInAPackage("fm.podwright.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.crypto..",
            "javax.xml..",
            "fm.podwright.domain..",
            "org.commonmark..",
            "org.owasp.html..",
            "com.ibm.icu.text..",
            "com.google.common.net..",
            "liqp..",
            "org.jspecify..")
        .andShould()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages("java.sql..", "java.net.http..")
        .check(OURS);
  }

  @Test
  void core_knows_no_service_and_no_template() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "fm.podwright.dashboard..",
            "fm.podwright.publisher..",
            "fm.podwright.worker..",
            "fm.podwright.standalone..",
            "fm.podwright.templates..")
        .check(OURS);
  }

  @Test
  void a_noun_of_core_uses_what_its_row_names() {
    Nouns.CORE.rule().check(OURS);
  }

  @Test
  void a_noun_of_the_domain_uses_what_its_row_names() {
    Nouns.DOMAIN.rule().check(OURS);
  }

  @Test
  void no_nouns_know_each_other() {
    slices().matching("fm.podwright.core.(*)..").should().beFreeOfCycles().check(OURS);
    slices().matching("fm.podwright.domain.(*)..").should().beFreeOfCycles().check(OURS);
  }

  /// Whoever tells publishers that a show has changed goes through the gate; named here is what
  /// only the site shows, so that no feed is another for it.
  @Test
  void every_change_that_podcast_apps_see_goes_through_the_gate() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("fm.podwright.core.feed.Gate")
        .and()
        .doNotHaveFullyQualifiedName("fm.podwright.core.feed.SettingBanner")
        .and()
        .doNotHaveFullyQualifiedName("fm.podwright.core.show.ClosingShows")
        .and()
        .doNotHaveFullyQualifiedName("fm.podwright.core.site.KeepingFacade")
        .and()
        .doNotHaveFullyQualifiedName("fm.podwright.core.site.KeepingPages")
        .and()
        .doNotHaveFullyQualifiedName("fm.podwright.core.site.MappingPaths")
        .should()
        .callMethod(ShowChanges.class, "announce", AccountId.class, ShowId.class)
        .check(OURS);
  }
}
