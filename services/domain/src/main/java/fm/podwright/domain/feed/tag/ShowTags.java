package fm.podwright.domain.feed.tag;

import static java.util.Comparator.comparingInt;

import fm.podwright.domain.show.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a show says in tags. `locked` refuses imports elsewhere; `hidden` keeps it out of Apple's
/// directory; `complete` says that no episode will ever follow. `seasons` names seasons by number;
/// `verbatim` is XML that stands in the channel as it is.
public record ShowTags(
    boolean locked,
    boolean hidden,
    boolean complete,
    Medium medium,
    FeedSize size,
    SortedMap<Integer, String> seasons,
    List<Element> elements,
    String verbatim) {
  private static final Rule SEASON = Rule.upTo(128);

  /// A show whose maker has said nothing.
  public static final ShowTags NONE =
      new ShowTags(
          false, false, false, Medium.PODCAST, new FeedSize.All(), new TreeMap<>(), List.of(), "");

  public ShowTags {
    seasons = Collections.unmodifiableSortedMap(new TreeMap<>(seasons));
    elements = ordered(Vocabulary.ofShows(), elements);
    verbatim = verbatim.strip();
  }

  /// The tags of one kind.
  public List<Element> all(Kind kind) {
    return elements.stream().filter(it -> it.name().equals(kind.name())).toList();
  }

  /// The name of a season; empty if it has none.
  public String season(int number) {
    return seasons.getOrDefault(number, "");
  }

  /// All that is wrong, by the field of the form.
  public List<Finding> findings() {
    var findings = new ArrayList<>(findings(Vocabulary.ofShows(), elements));
    seasons.forEach((number, name) -> {
      var field = "seasons." + number;
      findings.addAll(
          new Attribute(field, "season's name", true, SEASON, "").findings(field, name));
      if (number < 1) findings.add(Finding.error(field, "Seasons begin at 1.", "Count them anew."));
    });
    findings.addAll(Verbatim.findings(verbatim));
    return List.copyOf(findings);
  }

  static List<Finding> findings(List<Kind> kinds, List<Element> elements) {
    return kinds.stream()
        .flatMap(kind -> {
          var same = elements.stream().filter(it -> it.name().equals(kind.name())).toList();
          return kind.findings(kind.field(), same).stream();
        })
        .toList();
  }

  static List<Element> ordered(List<Kind> kinds, List<Element> elements) {
    var names = kinds.stream().map(Kind::name).toList();
    for (var element : elements) {
      if (!names.contains(element.name())) {
        throw new IllegalArgumentException("no such tag stands here: " + element.name());
      }
    }
    return elements.stream().sorted(comparingInt(it -> names.indexOf(it.name()))).toList();
  }
}
