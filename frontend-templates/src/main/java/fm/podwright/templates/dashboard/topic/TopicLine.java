package fm.podwright.templates.dashboard.topic;

import fm.podwright.domain.show.Topic;

/// A topic in a list, with the number of episodes that are about it.
public record TopicLine(Topic topic, int episodes) {
  /// The path of the page on which the topic is changed.
  public String path() {
    return "/topics/" + topic.id();
  }
}
