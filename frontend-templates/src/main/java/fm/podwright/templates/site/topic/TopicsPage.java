package fm.podwright.templates.site.topic;

import fm.podwright.domain.feed.Directory.TopicEntry;
import fm.podwright.templates.Page;
import fm.podwright.templates.site.Frame;
import java.net.URI;
import java.util.List;

/// All that a show talks about.
public record TopicsPage(Frame frame, List<TopicEntry> topics) implements Page {
  public TopicsPage {
    topics = List.copyOf(topics);
  }

  /// The one address of this page.
  public URI canonical() {
    return frame.site().home().resolve("/topics");
  }
}
