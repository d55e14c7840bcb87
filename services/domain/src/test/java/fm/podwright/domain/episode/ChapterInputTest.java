package fm.podwright.domain.episode;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.show.Finding;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChapterInputTest {
  private static final Optional<Duration> HOUR = Optional.of(Duration.ofHours(1));

  @Test
  void rows_become_chapters_in_the_order_of_their_times() {
    var read =
        ChapterInput.read(
            List.of(row("0", "10:00", "C"), row("1", "0:00", "A"), row("2", "1:59.5", "B")), HOUR);

    assertThat(read.value().orElseThrow())
        .extracting(Chapter::title)
        .containsExactly("A", "B", "C");
    assertThat(read.value().orElseThrow().get(1).start()).isEqualTo(Duration.ofMillis(119_500));
  }

  @Test
  void what_is_wrong_is_said_at_its_row() {
    assertThat(fields(row("0", "soon", ""), row("1", "1:30:00", "Late")))
        .containsExactly("at-0", "title-0", "at-1");
    assertThat(fields(new ChapterInput("4", "0:10", "A", "example.com", "ftp://x/y.jpg", false)))
        .containsExactly("link-4", "image-4");
  }

  @Test
  void a_picture_that_was_uploaded_is_named_by_its_path_and_no_other_path_is() {
    var uploaded = "/images/01234567-89ab-cdef-0123-456789abcdef/640.jpg";

    var read = ChapterInput.read(List.of(pictured(uploaded)), HOUR).value().orElseThrow();

    assertThat(read.getFirst().uploadedImage()).contains(uploaded);
    assertThat(fields(pictured("/images/../feed.xml"))).containsExactly("image-0");
    assertThat(fields(pictured("/images/x/640.jpg"))).containsExactly("image-0");
  }

  private static ChapterInput pictured(String image) {
    return new ChapterInput("0", "0:10", "", "", image, true);
  }

  @Test
  void two_at_one_time_and_fewer_than_three_are_refused_but_none_is_fine() {
    assertThat(fields(row("0", "0:10", "A"), row("1", "00:10", "B"), row("2", "0:20", "C")))
        .containsExactly("at-1");
    assertThat(fields(row("0", "0:10", "A"), row("1", "0:20", "B"))).containsExactly("");
    assertThat(fields()).isEmpty();
    assertThat(fields(new ChapterInput("0", "0:10", "", "https://example.com/", "", true)))
        .isEmpty();
  }

  private static List<String> fields(ChapterInput... rows) {
    return ChapterInput.read(Arrays.asList(rows), HOUR).findings().stream()
        .map(Finding::field)
        .toList();
  }

  private static ChapterInput row(String row, String at, String title) {
    return new ChapterInput(row, at, title, "", "", false);
  }
}
