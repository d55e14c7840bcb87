package fm.podwright.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fm.podwright.domain.feed.Feed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the package graph of the architecture, where what a package may use it may also see
/// through. One edge more than its table has: a site builds the addresses of episodes and media, so
/// it knows their ids.
class ArchitectureTest {
  private static final String ROOT = "fm.podwright.domain.";
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("tenancy", Set.of()),
          entry("account", Set.of("tenancy")),
          entry("billing", Set.of("account")),
          entry("show", Set.of("account")),
          entry("media", Set.of("show")),
          entry("episode", Set.of("show", "media")),
          entry("episode.transcript", Set.of("show")),
          entry("site", Set.of("show", "episode", "media")),
          entry(
              "feed",
              Set.of("episode", "episode.transcript", "feed.rule", "feed.tag", "site", "media")),
          entry("feed.rule", Set.of("show")),
          entry("feed.tag", Set.of("show")),
          entry("download", Set.of("episode")),
          entry("staff", Set.of("billing", "feed", "download")));
  private static final List<String> OUTSIDE = List.of("java..", "javax..", "org.jspecify..");
  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "episode", List.of("org.commonmark..", "org.owasp.html.."),
          "site", List.of("com.ibm.icu.text..", "com.google.common.net.."));
  private static final JavaClasses DOMAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("fm.podwright.domain");

  @Test
  void the_classes_were_seen() {
    assertThat(DOMAIN.size()).isGreaterThan(60);
    assertThat(DOMAIN.contain(Feed.class)).isTrue();
    assertThat(DOMAIN.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet().stream().map(ROOT::concat).toList());
  }

  @Test
  void each_package_uses_what_the_architecture_allows_and_no_framework() {
    for (var noun : MAY_USE.keySet()) {
      var nouns = Stream.concat(Stream.of(noun), reach(noun).stream()).map(ROOT::concat);
      var libraries = LIBRARIES.getOrDefault(noun, List.of());
      var allowed =
          Stream.of(nouns, OUTSIDE.stream(), libraries.stream()).flatMap(it -> it).toList();

      classes()
          .that()
          .resideInAPackage(ROOT + noun)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(allowed.toArray(String[]::new))
          .check(DOMAIN);
    }
  }

  @Test
  void the_graph_has_no_circle() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(DOMAIN);
  }

  private static Set<String> reach(String noun) {
    var all = new TreeSet<String>();
    for (var used : MAY_USE.getOrDefault(noun, Set.of())) {
      all.add(used);
      all.addAll(reach(used));
    }
    return all;
  }
}
