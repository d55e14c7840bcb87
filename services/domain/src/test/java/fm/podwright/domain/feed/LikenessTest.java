package fm.podwright.domain.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.show.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final ReadFeed OWN = feed("<podcast:guid>A-1</podcast:guid>", "one", "two");

  @Test
  void the_same_show_with_all_its_episodes_has_nothing_against_it() {
    var other = feed("<podcast:guid>a-1</podcast:guid>", "three", "two", "one");

    assertThat(Likeness.findings(OWN, other)).isEmpty();
  }

  @Test
  void another_show_and_missing_episodes_are_worth_a_warning_and_no_more() {
    var findings = Likeness.findings(OWN, feed("", "two"));

    assertThat(findings).hasSize(2).noneMatch(Finding::blocks);
    assertThat(findings.getFirst().problem()).contains("podcast:guid");
    assertThat(findings.getLast().problem()).startsWith("1 of 2 episodes");
  }

  @Test
  void what_is_no_feed_is_refused() {
    for (var text : List.of("", "<html></html>", "{}")) {
      var other = ReadFeed.of(text.getBytes(StandardCharsets.UTF_8));

      assertThat(Likeness.findings(OWN, other)).as(text).singleElement().matches(Finding::blocks);
    }
  }

  private static ReadFeed feed(String channel, String... guids) {
    var text =
        new StringBuilder(
            "<rss version=\"2.0\""
                + " xmlns:podcast=\"https://podcastindex.org/namespace/1.0\"><channel>");
    text.append("<title>Example</title>").append(channel);
    for (var guid : guids) text.append("<item><guid>").append(guid).append("</guid></item>");
    text.append("</channel></rss>");
    return ReadFeed.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
