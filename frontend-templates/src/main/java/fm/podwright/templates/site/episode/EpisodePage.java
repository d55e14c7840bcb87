package fm.podwright.templates.site.episode;

import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Topic;
import fm.podwright.templates.Page;
import fm.podwright.templates.site.Excerpt;
import fm.podwright.templates.site.Frame;
import fm.podwright.templates.site.Structured;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The page of a published episode; `transcript` is what is said in it, `earlier` and `later` are
/// its neighbours by date.
public record EpisodePage(
    Frame frame,
    EpisodeView episode,
    Notes notes,
    List<Credit> people,
    List<Topic> topics,
    Optional<TranscriptView> transcript,
    Optional<EpisodeView> earlier,
    Optional<EpisodeView> later)
    implements Page {
  /// What search engines are told, as JSON-LD.
  public String data() {
    return Structured.episode(frame, episode, summary()).toString();
  }

  /// What previews on other sites say: the summary, or the beginning of the notes.
  public String summary() {
    var text = episode.summary().isBlank() ? notes.plainText() : episode.summary();
    return Excerpt.of(text, 200);
  }

  /// Where other sites ask for the player of this page.
  public String oembed(String format) {
    var page = frame.site().episode(episode.slug()).toString();
    var url = URLEncoder.encode(page, StandardCharsets.UTF_8);
    return frame.site().oembed() + "?format=" + format + "&url=" + url;
  }
}
