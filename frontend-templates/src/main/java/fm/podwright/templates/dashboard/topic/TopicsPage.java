package fm.podwright.templates.dashboard.topic;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.util.List;

/// The topics of a show.
public record TopicsPage(Frame frame, List<TopicLine> topics, Form form, boolean mayDraft)
    implements Page {
  public TopicsPage {
    topics = List.copyOf(topics);
  }

  /// The path of this page.
  public String path() {
    return frame.show().orElseThrow().path() + "/topics";
  }
}
