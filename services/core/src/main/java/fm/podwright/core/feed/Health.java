package fm.podwright.core.feed;

import fm.podwright.domain.feed.ReadFeed.Break;
import fm.podwright.domain.show.Finding;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// How a feed does, wherever it lies.
///
/// @param uri where it was found, after all redirects
/// @param title the show's; empty if it could not be read
/// @param findings what is wrong with its bytes and with how they are served, errors first
/// @param good what is right, in whole sentences
/// @param broken the place at which it stops being XML
public record Health(
    URI uri,
    String title,
    int episodes,
    List<Finding> findings,
    List<String> good,
    Optional<Break> broken) {
  public Health {
    findings = List.copyOf(findings);
    good = List.copyOf(good);
  }
}
