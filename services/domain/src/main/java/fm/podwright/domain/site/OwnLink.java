package fm.podwright.domain.site;

import java.net.URI;

/// A link of the podcaster's own, under the name that listeners read ("Mastodon").
public record OwnLink(String label, URI url) {
  public OwnLink {
    label = label.strip();
    if (label.isEmpty()) throw new IllegalArgumentException("label is blank");
  }
}
