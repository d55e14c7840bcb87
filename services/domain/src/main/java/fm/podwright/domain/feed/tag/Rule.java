package fm.podwright.domain.feed.tag;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What a value must be. `problem` goes on after the value's name ("is not a web address"); where
/// only some values are allowed, `choices` has them.
public record Rule(Predicate<String> holds, String problem, String remedy, List<String> choices) {
  public Rule {
    choices = List.copyOf(choices);
  }

  static Rule of(Predicate<String> holds, String problem, String remedy) {
    return new Rule(holds, problem, remedy, List.of());
  }

  static Rule matching(String pattern, String problem, String remedy) {
    return of(Pattern.compile(pattern).asMatchPredicate(), problem, remedy);
  }

  /// One of some words.
  static Rule oneOf(String... words) {
    var choices = List.of(words);
    var all = String.join(", ", choices);
    return new Rule(choices::contains, "is none of " + all, "Choose one of them.", choices);
  }

  /// At most so many characters.
  static Rule upTo(int characters) {
    return of(
        it -> it.codePointCount(0, it.length()) <= characters && Rules.isClean(it),
        "has more than %,d characters, or some that no feed can hold".formatted(characters),
        "Shorten it, or type it again.");
  }

  /// Both: this one, and at most so many characters.
  Rule upToAlso(int characters) {
    var most = upTo(characters);
    return new Rule(holds.and(most.holds), problem, remedy, choices);
  }
}
