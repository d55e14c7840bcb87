package fm.podwright.templates.dashboard.episode;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Release;
import fm.podwright.domain.media.EmbeddedChapter;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.media.Waveform;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The chapters of an episode, a row of fields each; `inside` are those that the audio itself
/// names, and `site` is where pictures that were uploaded are seen.
public record ChaptersPage(
    Frame frame,
    Episode episode,
    Form form,
    Optional<Media> media,
    String sound,
    List<EmbeddedChapter> inside,
    String site,
    boolean mayWrite)
    implements Page {
  /// The most rows that a form may have.
  public static final int MOST = 500;

  private static final int SPARE = 3;

  public ChaptersPage {
    inside = List.copyOf(inside);
  }

  /// The rows that stand in the form.
  public List<String> rows() {
    return IntStream.range(0, MOST)
        .mapToObj(String::valueOf)
        .filter(row -> form.values().containsKey("at-" + row))
        .toList();
  }

  /// Empty rows for who has no scripts.
  public List<String> spare() {
    var next = rows().stream().mapToInt(Integer::parseInt).max().orElse(-1) + 1;
    return IntStream.range(next, Math.min(MOST, next + SPARE)).mapToObj(String::valueOf).toList();
  }

  /// The page of the episode.
  public String back() {
    return "/episodes/" + episode.id();
  }

  /// Where the form is sent.
  public String path() {
    return back() + "/chapters";
  }

  /// What stands for the episode's title.
  public String name() {
    return episode.title().isEmpty() ? "Untitled episode" : episode.title();
  }

  /// Where the picture in that row's field is seen, if it was uploaded; else empty.
  public String picture(String row) {
    var path = form.value("image-" + row);
    return path.startsWith("/images/") ? site + path : "";
  }

  /// The outline of the sound; empty where there is none.
  public String peaks() {
    return media.map(Media::waveform).map(Waveform::compact).orElse("");
  }

  /// The length of the sound in seconds; 0 where there is none.
  public String seconds() {
    return String.valueOf(media.map(it -> it.facts().duration().toSeconds()).orElse(0L));
  }

  /// What the button says that it does.
  public String label() {
    return episode.release() instanceof Release.Published
        ? "Save for listeners"
        : "Save the chapters";
  }
}
