package fm.podwright.domain.show;

import fm.podwright.domain.show.Lineup.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who is in an episode and what it is about, as somebody typed it: a person a line ("Ann Lee
/// (Co-Host) https://ann.example.com", a guest unless it says otherwise), topics with commas
/// between.
public record LineupInput(String people, String topics, boolean alone) {
  private static final int MAX_NAME = 128;
  private static final int MAX_ROLE = 64;
  private static final int MAX_TOPIC = 100;
  private static final int MAX = 100;
  private static final Pattern LINE =
      Pattern.compile("(.*?)(?:\\s*\\[([a-z0-9-]{1,63})])?(?:\\s*\\(([^()]*)\\))?");

  /// All that is wrong with it.
  public List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    lines().forEach(line -> findings.addAll(wrong(line)));
    names()
        .forEach(
            name -> findings.addAll(TextRules.line("topics", "topic", name, MAX_TOPIC, MAX_TOPIC)));
    if (lines().count() > MAX) findings.add(tooMany("people", "people"));
    if (names().count() > MAX) findings.add(tooMany("topics", "topics"));
    return List.copyOf(findings);
  }

  /// What was meant; only without errors.
  public Lineup lineup() {
    return new Lineup(lines().map(LineupInput::slot).toList(), names().distinct().toList(), alone);
  }

  /// How the form shows those credits; where two of `everybody` have one name, their slugs tell.
  public static String people(List<Credit> credits, List<Person> everybody) {
    return credits.stream()
        .map(it -> called(it.person(), everybody) + " (" + label(it) + ")")
        .collect(Collectors.joining("\n"));
  }

  /// What the form calls a person among `everybody` of the show.
  public static String called(Person person, List<Person> everybody) {
    var namesakes =
        everybody.stream().filter(it -> it.name().equalsIgnoreCase(person.name())).count();
    return namesakes > 1 ? person.name() + " [" + person.slug() + "]" : person.name();
  }

  /// How the form shows those topics.
  public static String topics(List<Topic> topics) {
    return topics.stream().map(Topic::name).collect(Collectors.joining(", "));
  }

  private static String label(Credit credit) {
    return Roles.parse(credit.group() + "/" + credit.role())
        .map(Roles.Role::label)
        .orElseGet(() -> credit.role() + ", " + credit.group());
  }

  private Stream<String> lines() {
    return people
        .lines()
        .map(it -> it.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
        .filter(it -> !it.isEmpty());
  }

  private Stream<String> names() {
    return Stream.of(topics.split("[,\\n]"))
        .map(it -> it.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
        .filter(it -> !it.isEmpty());
  }

  private static List<Finding> wrong(String line) {
    var slot = slot(line);
    if (slot.name().isEmpty()) {
      return List.of(
          Finding.error(
              "people", "“" + line + "” names nobody.", "Write a name ahead of role and links."));
    }
    var findings =
        new ArrayList<>(TextRules.line("people", "name", slot.name(), MAX_NAME, MAX_NAME));
    findings.addAll(TextRules.line("people", "role", slot.role().name(), MAX_ROLE, MAX_ROLE));
    return findings;
  }

  private static Finding tooMany(String field, String what) {
    return Finding.error(
        field, "More than " + MAX + " " + what + " fit no episode.", "Leave some out.");
  }

  private static Slot slot(String line) {
    var words = List.of(line.split(" "));
    var named = words.stream().takeWhile(it -> LinkLabels.parse(it).isEmpty()).toList();
    var links =
        words.stream()
            .skip(named.size())
            .flatMap(it -> LinkLabels.parse(it).stream())
            .map(LinkLabels::named)
            .toList();
    var matcher = LINE.matcher(String.join(" ", named));
    if (!matcher.matches()) throw new IllegalStateException("a line matches whatever it holds");
    return new Slot(
        Optional.ofNullable(matcher.group(2)).flatMap(Slug::parse),
        matcher.group(1),
        role(Optional.ofNullable(matcher.group(3)).orElse("")),
        links);
  }

  private static Roles.Role role(String text) {
    return Roles.named(text.isBlank() ? Credit.GUEST : text.toLowerCase(Locale.ROOT));
  }
}
