package fm.podwright.templates.site;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Links that open a feed in an app which the listener has, without any directory between.
public final class Apps {
  private Apps() {}

  /// An app and the link that it listens to.
  public record App(String name, String link) {}

  /// The apps that take a feed's address.
  public static List<App> of(URI feed) {
    var encoded = URLEncoder.encode(feed.toString(), StandardCharsets.UTF_8);
    return List.of(
        new App("Apple Podcasts", "podcast://" + feed.getAuthority() + feed.getPath()),
        new App("Overcast", "overcast://x-callback-url/add?url=" + encoded),
        new App("AntennaPod", "https://antennapod.org/deeplink/subscribe?url=" + encoded));
  }
}
