package fm.podwright.templates.dashboard.tag;

import fm.podwright.domain.feed.tag.FeedSize;
import fm.podwright.domain.feed.tag.Kind;
import fm.podwright.domain.feed.tag.Licenses;
import fm.podwright.domain.feed.tag.Medium;
import fm.podwright.domain.feed.tag.Vocabulary;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.form.Option;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What a show's feed says beyond its words. `trailers` are the titles of the episodes that it has
/// as trailers; `owner` is the address that goes with the lock, empty where it is not shown.
public record ShowTagsPage(
    Frame frame, Form form, List<String> trailers, String owner, boolean mayManage)
    implements Page {
  private static final List<Option> SIZES =
      Stream.concat(
              Stream.of(new Option("", "Every episode (best for Apple and Spotify)")),
              Stream.of(FeedSize.LEAST, 100, 200, 300, 500, FeedSize.MOST)
                  .map(it -> new Option(it.toString(), "The newest " + it)))
          .toList();

  public ShowTagsPage {
    trailers = List.copyOf(trailers);
  }

  /// The path of the show's pages.
  public String path() {
    return frame.show().orElseThrow().path();
  }

  /// How many episodes the feed can have; a number from elsewhere stays one of them.
  public List<Option> sizes() {
    var chosen = form.value("newest");
    if (SIZES.stream().anyMatch(it -> it.value().equals(chosen))) return SIZES;
    return Stream.concat(SIZES.stream(), Stream.of(new Option(chosen, "The newest " + chosen)))
        .toList();
  }

  /// What a feed can hold.
  public List<Option> media() {
    return Arrays.stream(Medium.values())
        .map(it -> new Option(it.code(), it.name().charAt(0) + it.code().substring(1)))
        .toList();
  }

  /// The licenses that everybody knows.
  public Iterable<Licenses.License> licenses() {
    return Licenses.all();
  }

  /// The tags under "Advanced".
  public List<Kind> advanced() {
    return Vocabulary.ofShows().stream()
        .filter(it -> !Vocabulary.FIRST_OF_SHOWS.contains(it))
        .toList();
  }

  /// True if anything under "Advanced" is filled in, or wrong.
  public boolean isAdvanced() {
    var fields =
        Stream.concat(
            advanced().stream().map(Kind::field), Stream.of("verbatim", "hidden", "complete"));
    return fields.anyMatch(field ->
        form.checked(field)
            || Stream.concat(form.values().keySet().stream(), form.errors().keySet().stream())
                .anyMatch(it -> it.startsWith(field + ".")));
  }
}
