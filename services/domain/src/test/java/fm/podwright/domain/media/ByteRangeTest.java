package fm.podwright.domain.media;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.media.ByteRange.Part;
import fm.podwright.domain.media.ByteRange.Unsatisfiable;
import fm.podwright.domain.media.ByteRange.Whole;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-1, 0, 1",
    "bytes=0-0, 0, 0",
    "bytes=100-, 100, 999",
    "bytes=-100, 900, 999",
    "bytes=-5000, 0, 999",
    "bytes=990-5000, 990, 999",
    "Bytes=1-2, 1, 2",
    "bytes=0-99999999999999999999999, 0, 999"
  })
  void one_range_is_a_part(String range, long first, long last) {
    assertThat(of(range, 1000)).isEqualTo(new Part(first, last, 1000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=0-1,5-6",
        "bytes=",
        "bytes=-",
        "bytes=5-1",
        "bytes=a-b",
        "items=0-1",
        "0-1",
        "",
        "bytes=--5",
        "bytes=1-2-3",
        "bytes=٠-١"
      })
  void what_cannot_be_read_and_several_ranges_are_the_whole(String range) {
    assertThat(of(range, 1000)).isEqualTo(new Whole(1000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bytes=1000-", "bytes=1000-2000", "bytes=-0", "bytes=99999999999999999999-"})
  void what_lies_beyond_the_end_is_refused(String range) {
    assertThat(of(range, 1000)).isEqualTo(new Unsatisfiable(1000));
  }

  @Test
  void an_empty_file_has_no_parts() {
    assertThat(of("bytes=0-", 0)).isEqualTo(new Unsatisfiable(0));
    assertThat(of("bytes=-1", 0)).isEqualTo(new Unsatisfiable(0));
  }

  @Test
  void answers_say_what_they_hold() {
    assertThat(of("bytes=2-5", 10).contentRange()).contains("bytes 2-5/10");
    assertThat(of("bytes=10-", 10).contentRange()).contains("bytes */10");
    assertThat(ByteRange.of(Optional.empty(), 10).contentRange()).isEmpty();
    assertThat(of("bytes=2-5", 10).status()).isEqualTo(206);
    assertThat(of("bytes=10-", 10).status()).isEqualTo(416);
  }

  @Test
  void nothing_is_ever_sent_that_the_file_does_not_have() {
    var random = new Random(9110);
    for (var round = 0; round < 20_000; round++) {
      var length = random.nextLong(50);
      var range = of("bytes=" + digits(random) + "-" + digits(random), length);

      assertThat(range.first()).isNotNegative();
      assertThat(range.bytes()).isNotNegative();
      assertThat(range.first() + range.bytes()).isLessThanOrEqualTo(length);
      if (range instanceof Part) assertThat(range.bytes()).isPositive();
    }
  }

  private static String digits(Random random) {
    return random.nextInt(3) == 0 ? "" : Integer.toString(random.nextInt(60));
  }

  private static ByteRange of(String range, long length) {
    return ByteRange.of(Optional.of(range), length);
  }
}
