package fm.podwright.domain.site;

import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.ShowId;
import java.util.List;
import java.util.Optional;

/// What a podcaster chose for the site of a show: its look, a picture across its head, where it can
/// be followed, links of their own, a footer in Markdown, and whether we are named below it.
/// `version` rises with every saved change; it is 0 while nothing was ever chosen.
public record Facade(
    Look look,
    Optional<Artwork> banner,
    Following following,
    List<OwnLink> links,
    String footer,
    boolean credited,
    int version) {
  public Facade {
    links = List.copyOf(links);
  }

  /// The site of a show of which nothing was chosen.
  public static Facade of(ShowId show) {
    return new Facade(Look.of(show), Optional.empty(), Following.PLAIN, List.of(), "", true, 0);
  }
}
