package fm.podwright.templates.dashboard.topic;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Topic;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.util.List;

/// The page on which a topic is changed. `site` is the address of its page on the show's site,
/// empty while listeners see none.
public record TopicPage(
    Frame frame,
    Topic topic,
    Form form,
    Form deletion,
    String site,
    List<Episode> episodes,
    boolean mayChange)
    implements Page {
  public TopicPage {
    episodes = List.copyOf(episodes);
  }

  /// The path of this page.
  public String path() {
    return "/topics/" + topic.id();
  }

  /// The path of the list that the topic is in.
  public String list() {
    return frame.show().orElseThrow().path() + "/topics";
  }
}
