package fm.podwright.dashboard.tag;

import fm.podwright.dashboard.http.Fields;
import fm.podwright.domain.feed.tag.EpisodeTags;
import fm.podwright.domain.feed.tag.Vocabulary;
import fm.podwright.templates.form.Form;
import java.util.LinkedHashMap;

/// The form of an episode's tags as it was sent.
record EpisodeTagsForm(Fields fields) {
  /// The version that was changed.
  int version() {
    var typed = fields.line("version");
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
  }

  /// The tags, right or wrong.
  EpisodeTags tags() {
    return new EpisodeTags(
        fields.line("display"),
        fields.form().checked("hidden"),
        TagFields.read(fields, Vocabulary.ofEpisodes()),
        fields.exact("verbatim").replace("\r\n", "\n"));
  }

  /// The form once more, with its rows moved together as the findings count them.
  Form again() {
    return of(tags(), version()).with("shown", fields.exact("shown"));
  }

  /// What the form shows of stored tags.
  static Form of(EpisodeTags tags, int version) {
    var values = new LinkedHashMap<String, String>();
    values.put("version", String.valueOf(version));
    values.put("display", tags.display());
    values.put("hidden", String.valueOf(tags.hidden()));
    values.put("verbatim", tags.verbatim());
    values.putAll(TagFields.values(Vocabulary.ofEpisodes(), tags.elements()));
    return Form.of(values);
  }
}
