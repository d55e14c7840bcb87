package fm.podwright.domain.feed.rule;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// What the rules found, each said as subject and phrase (“Pilot” · has no date), so that the same
/// of many episodes becomes one sentence.
final class Offences {
  private static final int NAMED = 3;

  private final SequencedMap<Kind, List<Subject>> subjects = new LinkedHashMap<>();

  private record Kind(Severity severity, String field, String phrase, String remedy) {
    Finding said(List<Subject> subjects) {
      return new Finding(severity, field, sentence(subjects), remedy);
    }

    private String sentence(List<Subject> subjects) {
      var names = subjects.stream().map(Subject::name).toList();
      var last = names.getLast();
      if (names.size() == 1) return last + " " + phrase + ".";
      if (names.size() > NAMED) {
        return "%d episodes %s; the first is %s."
            .formatted(names.size(), plural(phrase), names.getFirst());
      }
      var others = String.join(", ", names.subList(0, names.size() - 1));
      return others + " and " + last + " " + plural(phrase) + ".";
    }
  }

  /// Something that breaks the feed in podcast apps.
  void error(String field, Subject subject, String phrase, String remedy) {
    add(new Kind(Severity.ERROR, field, phrase, remedy), subject);
  }

  /// Something that some apps or directories trip over.
  void warning(String field, Subject subject, String phrase, String remedy) {
    add(new Kind(Severity.WARNING, field, phrase, remedy), subject);
  }

  /// Something that would be better.
  void hint(String field, Subject subject, String phrase, String remedy) {
    add(new Kind(Severity.HINT, field, phrase, remedy), subject);
  }

  /// All of it, errors first, otherwise as it was found.
  List<Finding> findings() {
    return subjects.entrySet().stream()
        .map(it -> it.getKey().said(it.getValue()))
        .sorted(comparing(Finding::severity))
        .toList();
  }

  /// Of these the ones that `before` did not hold.
  Offences since(Offences before) {
    var later = new Offences();
    subjects.forEach((kind, found) -> {
      var known = ids(before.subjects.getOrDefault(kind, List.of()));
      found.stream().filter(it -> !known.contains(it.id())).forEach(it -> later.add(kind, it));
    });
    return later;
  }

  private static Set<String> ids(List<Subject> subjects) {
    return subjects.stream().map(Subject::id).collect(toSet());
  }

  /// The same of one subject is said once, as of an episode with two wrong transcripts.
  private void add(Kind kind, Subject subject) {
    var known = subjects.computeIfAbsent(kind, _ -> new ArrayList<>());
    if (known.isEmpty() || !known.getLast().equals(subject)) known.add(subject);
  }

  /// A phrase begins with its verb.
  private static String plural(String phrase) {
    var space = phrase.indexOf(' ');
    var verb = phrase.substring(0, space);
    var many =
        switch (verb) {
          case "has" -> "have";
          case "is" -> "are";
          case "does" -> "do";
          case "have", "are", "do", "cannot" -> verb;
          default -> verb.substring(0, verb.length() - 1);
        };
    return many + phrase.substring(space);
  }
}
