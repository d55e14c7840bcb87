package fm.podwright.templates.site.topic;

import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.feed.Directory.TopicEntry;
import fm.podwright.domain.show.Topic;
import fm.podwright.templates.Page;
import fm.podwright.templates.site.Excerpt;
import fm.podwright.templates.site.Frame;
import fm.podwright.templates.site.Paging;
import fm.podwright.templates.site.episode.EpisodeView;
import java.net.URI;
import java.util.List;

/// Something that a show talks about: what it is, where it lives, the episodes about it, who was in
/// them, and what it is discussed with.
public record TopicPage(Frame frame, TopicEntry entry, List<EpisodeView> episodes, Paging paging)
    implements Page {
  public TopicPage {
    episodes = List.copyOf(episodes);
  }

  /// What it is.
  public Topic topic() {
    return entry.topic();
  }

  /// The description as HTML; empty if there is none.
  public String description() {
    return topic().description().isBlank() ? "" : Notes.of(topic().description()).html();
  }

  /// The beginning of the description, for search engines and previews.
  public String summary() {
    if (topic().description().isBlank()) {
      return frame.words().say("topic.summary", topic().name(), frame.show().title());
    }
    return Excerpt.of(Notes.of(topic().description()).plainText(), 160);
  }

  /// The one address of this page.
  public URI canonical() {
    return frame.site().home().resolve(paging.here());
  }
}
