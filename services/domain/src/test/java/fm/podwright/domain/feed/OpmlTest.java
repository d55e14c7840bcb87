package fm.podwright.domain.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.feed.Opml.Outline;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpmlTest {
  @Test
  void each_show_is_an_outline_that_apps_can_subscribe_to() {
    var site = URI.create("https://garden.example.com/");
    var garden =
        new Outline("Garden & \"Shed\"", site.resolve("/feed.xml"), site, "Sheds\nand more", "en");

    assertThat(new String(new Opml("Shows of Example", List.of(garden)).bytes(), UTF_8))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0">
              <head>
                <title>Shows of Example</title>
              </head>
              <body>
                <outline type="rss" text="Garden &#x26; &quot;Shed&quot;" \
            title="Garden &#x26; &quot;Shed&quot;" xmlUrl="https://garden.example.com/feed.xml" \
            htmlUrl="https://garden.example.com/" description="Sheds&#xA;and more" language="en"/>
              </body>
            </opml>
            """);
  }
}
