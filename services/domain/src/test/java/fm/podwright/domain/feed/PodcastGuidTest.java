package fm.podwright.domain.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PodcastGuidTest {
  private static final UUID PODNEWS = UUID.fromString("9b024349-ccf0-5f69-a609-6b82873eab3c");

  @Test
  void the_specification_s_example_has_the_guid_it_says() {
    assertThat(PodcastGuid.of(URI.create("https://podnews.net/rss"))).isEqualTo(PODNEWS);
  }

  @Test
  void scheme_and_trailing_slashes_make_no_difference() {
    assertThat(PodcastGuid.of(URI.create("http://podnews.net/rss//"))).isEqualTo(PODNEWS);
  }

  @Test
  void another_address_has_another_guid() {
    assertThat(PodcastGuid.of(URI.create("https://podnews.net/feed"))).isNotEqualTo(PODNEWS);
  }
}
