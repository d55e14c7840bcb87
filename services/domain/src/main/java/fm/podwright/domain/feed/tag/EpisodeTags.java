package fm.podwright.domain.feed.tag;

import fm.podwright.domain.show.Finding;
import java.util.ArrayList;
import java.util.List;

/// What an episode says in tags. `display` is what apps print for its number ("Ch. 3"), empty where
/// they print the number itself; `hidden` keeps it out of Apple's directory; `verbatim` is XML that
/// stands in the item as it is.
public record EpisodeTags(String display, boolean hidden, List<Element> elements, String verbatim) {
  private static final Attribute DISPLAY =
      Attribute.optional("display", "displayed number", Rule.upTo(32), "");

  /// An episode whose maker has said nothing.
  public static final EpisodeTags NONE = new EpisodeTags("", false, List.of(), "");

  public EpisodeTags {
    display = display.strip();
    elements = ShowTags.ordered(Vocabulary.ofEpisodes(), elements);
    verbatim = verbatim.strip();
  }

  /// All that is wrong, by the field of the form.
  public List<Finding> findings() {
    var findings = new ArrayList<>(ShowTags.findings(Vocabulary.ofEpisodes(), elements));
    findings.addAll(DISPLAY.findings(DISPLAY.name(), display));
    findings.addAll(Verbatim.findings(verbatim));
    return List.copyOf(findings);
  }

  /// The tags of one kind.
  public List<Element> all(Kind kind) {
    return elements.stream().filter(it -> it.name().equals(kind.name())).toList();
  }
}
