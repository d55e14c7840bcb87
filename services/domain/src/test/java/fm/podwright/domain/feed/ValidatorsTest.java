package fm.podwright.domain.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidatorsTest {
  private static final Instant CHANGED = Instant.parse("2026-11-16T09:00:00.7Z");
  private static final Validators FEED = Validators.of("feed".getBytes(UTF_8), CHANGED);

  @Test
  void an_etag_is_strong_and_of_the_bytes() {
    assertThat(FEED.etag()).matches("\"[A-Za-z0-9_-]{43}\"");
    assertThat(Validators.etag("feed".getBytes(UTF_8))).isEqualTo(FEED.etag());
    assertThat(Validators.etag("Feed".getBytes(UTF_8))).isNotEqualTo(FEED.etag());
  }

  @Test
  void one_matching_tag_of_a_list_is_enough_weak_or_not() {
    assertThat(unchanged("\"old\", W/" + FEED.etag(), "")).isTrue();
    assertThat(unchanged("*", "")).isTrue();
    assertThat(unchanged("\"old\"", "")).isFalse();
  }

  @Test
  void a_date_is_heard_where_no_tag_is_given() {
    assertThat(unchanged("", FEED.lastModifiedHeader())).isTrue();
    assertThat(unchanged("", "Mon, 16 Nov 2026 08:59:59 GMT")).isFalse();
    assertThat(unchanged("", "yesterday")).isFalse();
  }

  @Test
  void a_tag_that_differs_wins_over_a_date_that_agrees() {
    assertThat(unchanged("\"old\"", FEED.lastModifiedHeader())).isFalse();
  }

  @Test
  void nothing_asked_is_nothing_known() {
    assertThat(unchanged("", "")).isFalse();
  }

  @Test
  void last_modified_is_written_as_http_wants_it() {
    assertThat(FEED.lastModifiedHeader()).isEqualTo("Mon, 16 Nov 2026 09:00:00 GMT");
  }

  private static boolean unchanged(String tag, String date) {
    return FEED.isUnchanged(present(tag), present(date));
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
