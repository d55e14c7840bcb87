package fm.podwright.publisher.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcceptedTest {
  private static Accepted of(String header) {
    return Accepted.of(Optional.of(header));
  }

  @Test
  void without_a_header_nothing_is_encoded() {
    assertThat(Accepted.of(Optional.empty())).isEqualTo(new Accepted(0, 0, 1000));
  }

  @Test
  void what_is_named_is_liked_and_plain_bytes_are_liked_least() {
    assertThat(of("gzip")).isEqualTo(new Accepted(0, 1000, 1));
    assertThat(of("gzip, deflate, br, zstd")).isEqualTo(new Accepted(1000, 1000, 1));
    assertThat(of("GZIP")).isEqualTo(new Accepted(0, 1000, 1));
  }

  @Test
  void weights_say_how_much() {
    assertThat(of("br;q=0.5, gzip ; q=0.8, identity;q=0.1")).isEqualTo(new Accepted(500, 800, 100));
    assertThat(of("gzip;q=0")).isEqualTo(new Accepted(0, 0, 1));
    assertThat(of("gzip;q=1.000")).isEqualTo(new Accepted(0, 1000, 1));
  }

  @Test
  void a_star_stands_for_what_is_not_named() {
    assertThat(of("*")).isEqualTo(new Accepted(1000, 1000, 1000));
    assertThat(of("gzip;q=0, *;q=0.3")).isEqualTo(new Accepted(300, 0, 300));
    assertThat(of("*;q=0, br")).isEqualTo(new Accepted(1000, 0, 0));
  }

  @Test
  void a_weight_that_cannot_be_read_refuses() {
    for (var weight : new String[] {"x", "-1", "2", "NaN", "1e9", ""}) {
      assertThat(of("gzip;q=" + weight).gzip()).as(weight).isZero();
    }
  }
}
