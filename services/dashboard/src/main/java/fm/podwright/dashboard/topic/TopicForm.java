package fm.podwright.dashboard.topic;

import fm.podwright.dashboard.http.Fields;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.show.TopicEdit;
import fm.podwright.domain.show.TopicInput;
import fm.podwright.templates.form.Form;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The form of a topic as it was sent.
record TopicForm(Fields fields) {
  /// All that is wrong with it, field by field.
  List<Finding> findings() {
    return input().findings();
  }

  /// What was written; only without errors.
  TopicEdit edit() {
    var input = input();
    return new TopicEdit(
        input.slug().isBlank() ? Optional.empty() : input.parsedSlug().value(),
        input.name(),
        input.description(),
        input.parsedLink());
  }

  /// What the form shows of a stored topic.
  static Form of(Topic topic) {
    return Form.of(
        Map.of(
            "name", topic.name(),
            "slug", topic.slug().value(),
            "description", topic.description(),
            "link", topic.link().map(URI::toString).orElse("")));
  }

  private TopicInput input() {
    return new TopicInput(
        fields.line("name"),
        fields.line("slug").toLowerCase(Locale.ROOT),
        fields.exact("description").replace("\r\n", "\n").strip(),
        fields.line("link"));
  }
}
