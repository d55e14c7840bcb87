package fm.podwright.core.database;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a migration must not do to a table that services use meanwhile, and what to write instead.
///
/// @param sign finds it in one statement; the group `table` is the table, if there is one
record Blocking(Pattern sign, String remedy) {
  private static final String ALTER = "^ALTER TABLE (?:IF EXISTS )?(?:ONLY )?(?<table>\\w+) ";

  static final List<Blocking> ALL =
      List.of(
          new Blocking(
              "^CREATE (?:UNIQUE )?INDEX (?!CONCURRENTLY).*? ON (?:ONLY )?(?<table>\\w+)",
              "CREATE INDEX CONCURRENTLY, alone in its file, with executeInTransaction=false beside"
                  + " it"),
          new Blocking(
              ALTER
                  + ".*ADD (?:COLUMN )?(?!CHECK|CONSTRAINT)\\w+ [^,]*NOT"
                  + " NULL(?![^,]*(DEFAULT|GENERATED))(?<!DEFAULT [^,]{0,80}NOT NULL)",
              "give the column a default, or let it be null"),
          new Blocking(
              ALTER + ".*DEFAULT (GEN_RANDOM_UUID|RANDOM|CLOCK_TIMESTAMP|UUIDV7)\\(",
              "a default that differs by row rewrites the table: fill it in steps"),
          new Blocking(
              ALTER + ".*ADD (?:COLUMN )?\\w+ [^,]*GENERATED ALWAYS AS \\(.*STORED",
              "a stored column rewrites the table: add another and fill it in steps"),
          new Blocking(
              ALTER + ".*ALTER (?:COLUMN )?\\w+ (?:SET DATA )?TYPE ",
              "add a column of the new type, fill it, and drop the old one a release later"),
          new Blocking(
              ALTER + ".*ALTER (?:COLUMN )?\\w+ SET NOT NULL",
              "a CHECK that is NOT VALID, validated by a later file"),
          new Blocking(
              ALTER + ".*ADD (?:CONSTRAINT \\w+ )?(?:CHECK|FOREIGN KEY)\\b(?!.*NOT VALID)",
              "NOT VALID here, VALIDATE CONSTRAINT in the next file"),
          new Blocking(
              ALTER
                  + ".*ADD (?:CONSTRAINT \\w+ )?(?:UNIQUE|PRIMARY KEY|EXCLUDE)\\b(?!.*USING INDEX)",
              "an index made CONCURRENTLY first, then the constraint USING INDEX"),
          new Blocking(
              ALTER + ".*(RENAME|DROP (?:COLUMN |CONSTRAINT )?)",
              "the release before still asks for it: take it away a release later"),
          new Blocking(
              "^DROP (?:TABLE|VIEW|FUNCTION) ",
              "the release before still asks for it: drop it a release later"),
          new Blocking(
              "^(?:LOCK|TRUNCATE|CLUSTER|VACUUM FULL|REINDEX (?!.*CONCURRENTLY))\\b",
              "nothing that stops a table"),
          new Blocking("^UPDATE (?<table>\\w+) (?!.*WHERE)", "change rows in steps, by a job"));

  private Blocking(String sign, String remedy) {
    this(Pattern.compile(sign), remedy);
  }

  static Stream<String> offences(Script script) {
    var ours = script.created();
    var blocking =
        script.statements().stream()
            .flatMap(statement ->
                ALL.stream()
                    .filter(it -> it.stops(statement, ours))
                    .map(it -> "%s: %s -> %s".formatted(script.name(), statement, it.remedy())));
    return Stream.concat(blocking, together(script));
  }

  private boolean stops(String statement, Set<String> created) {
    var matcher = sign.matcher(statement);
    return matcher.find()
        && !(sign.pattern().contains("?<table>") && created.contains(matcher.group("table")));
  }

  private static Stream<String> together(Script script) {
    var concurrent = script.statements().stream().anyMatch(it -> it.contains(" CONCURRENTLY "));
    return concurrent && (!script.alone() || script.statements().size() > 1)
        ? Stream.of(script.name() + ": CONCURRENTLY stands alone, with executeInTransaction=false")
        : Stream.empty();
  }
}
