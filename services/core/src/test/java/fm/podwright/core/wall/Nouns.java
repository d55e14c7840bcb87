package fm.podwright.core.wall;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The packages of a layer and what each may use: what its row names, and what those may use.
///
/// @param ground what every noun may use
record Nouns(String root, Set<String> ground, Map<String, Set<String>> rows) {

  /// Every noun enqueues jobs, so `job` is ground: a show's changes are announced in the
  /// transaction that makes them, and so are mails of an account. Ground itself rests on ground
  /// alone.
  static final Nouns CORE =
      new Nouns(
          "fm.podwright.core.",
          Set.of(
              "tenancy", "database", "process", "storage", "mail", "job", "http", "dns", "upgrade"),
          Map.of(
              "account", Set.of(),
              "billing", Set.of("account"),
              "show", Set.of("account"),
              "media", Set.of("show", "billing"),
              "episode", Set.of("show", "media"),
              "site", Set.of("show"),
              "feed", Set.of("episode", "site", "media"),
              "download", Set.of("episode"),
              "transfer", Set.of("billing", "feed", "download"),
              "staff", Set.of("billing", "feed", "download")));

  /// As in core, but that a site's addresses name episodes and media: they hold both ids.
  static final Nouns DOMAIN =
      new Nouns(
          "fm.podwright.domain.",
          Set.of("tenancy"),
          Map.of(
              "account", Set.of(),
              "billing", Set.of("account"),
              "show", Set.of("account"),
              "media", Set.of("show"),
              "episode", Set.of("show", "media"),
              "site", Set.of("show", "episode"),
              "feed", Set.of("episode", "site", "media"),
              "download", Set.of("episode"),
              "transfer", Set.of("billing", "feed", "download"),
              "staff", Set.of("billing", "feed", "download")));

  /// Refuses a package that has no row, and a use that no row names.
  ArchRule rule() {
    var nouns = rows.keySet().stream().map(noun -> row(noun, reach(noun)));
    var grounds = ground.stream().map(noun -> row(noun, ground));
    return CompositeArchRule.of(Stream.concat(nouns, grounds).toList()).and(named());
  }

  private ArchRule row(String noun, Set<String> allowed) {
    return ArchRuleDefinition.noClasses()
        .that(are("in " + noun, it -> noun.equals(noun(it))))
        .should()
        .dependOnClassesThat(
            are(
                "outside of " + allowed,
                it -> isOurs(it) && !noun(it).equals(noun) && !allowed.contains(noun(it))))
        .allowEmptyShould(true);
  }

  private ArchRule named() {
    return ArchRuleDefinition.noClasses()
        .should(
            ArchConditions.be(
                are("in a package without a row", it -> isOurs(it) && !isKnown(noun(it)))));
  }

  private Set<String> reach(String noun) {
    var reach = new LinkedHashSet<>(ground);
    for (var used : rows.getOrDefault(noun, Set.of())) {
      reach.add(used);
      reach.addAll(reach(used));
    }
    return reach;
  }

  private boolean isKnown(String noun) {
    return ground.contains(noun) || rows.containsKey(noun);
  }

  private boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(root);
  }

  private String noun(JavaClass type) {
    if (!isOurs(type)) return "";
    var rest = type.getPackageName().substring(root.length());
    var dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  private static DescribedPredicate<JavaClass> are(
      String description, Predicate<JavaClass> predicate) {
    return DescribedPredicate.describe(description, predicate);
  }
}
