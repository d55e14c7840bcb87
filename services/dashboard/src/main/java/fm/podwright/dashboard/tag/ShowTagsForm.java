package fm.podwright.dashboard.tag;

import fm.podwright.dashboard.http.Fields;
import fm.podwright.domain.feed.tag.FeedSize;
import fm.podwright.domain.feed.tag.Medium;
import fm.podwright.domain.feed.tag.ShowTags;
import fm.podwright.domain.feed.tag.Vocabulary;
import fm.podwright.domain.show.Finding;
import fm.podwright.templates.dashboard.tag.Rows;
import fm.podwright.templates.form.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The form of a show's tags as it was sent.
record ShowTagsForm(Fields fields) {
  private static final int MOST_SEASON = 999_999;

  /// All that is wrong with it, field by field.
  List<Finding> findings() {
    var findings = new ArrayList<>(tags().findings());
    for (var row : rows()) {
      if (season(row) == 0 && !isEmpty(row)) {
        findings.add(
            Finding.error(
                "seasons." + row + ".number",
                "The season's number is not a whole number from 1 on.",
                "Write digits only."));
      } else if (season(row) > 0 && name(row).isEmpty()) {
        findings.add(
            Finding.error(
                "seasons." + row + ".name", "The season has no name.", "Write one, or remove it."));
      }
    }
    return List.copyOf(findings);
  }

  /// The version that was changed.
  int version() {
    var typed = fields.line("version");
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
  }

  /// The tags; only without findings what was meant.
  ShowTags tags() {
    return new ShowTags(
        fields.form().checked("locked"),
        fields.form().checked("hidden"),
        fields.form().checked("complete"),
        Medium.parse(fields.line("medium")).orElse(Medium.PODCAST),
        size(),
        seasons(),
        TagFields.read(fields, Vocabulary.ofShows()),
        fields.exact("verbatim").replace("\r\n", "\n"));
  }

  private FeedSize size() {
    var typed = fields.line("newest");
    if (!typed.matches("[0-9]{1,4}")) return new FeedSize.All();
    var number = Integer.parseInt(typed);
    return new FeedSize.Newest(Math.clamp(number, FeedSize.LEAST, FeedSize.MOST));
  }

  private SortedMap<Integer, String> seasons() {
    var seasons = new TreeMap<Integer, String>();
    for (var row : rows()) {
      if (season(row) > 0 && !name(row).isEmpty()) seasons.put(season(row), name(row));
    }
    return seasons;
  }

  private List<Integer> rows() {
    return Rows.indexes(fields.values().keySet(), "seasons");
  }

  private boolean isEmpty(int row) {
    return name(row).isEmpty() && fields.line("seasons." + row + ".number").isEmpty();
  }

  private String name(int row) {
    return fields.line("seasons." + row + ".name");
  }

  private int season(int row) {
    var typed = fields.line("seasons." + row + ".number");
    return typed.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(typed), MOST_SEASON) : 0;
  }

  /// The form once more, with its rows moved together as the findings count them.
  Form again() {
    var values = new LinkedHashMap<>(fields.form().values());
    values.keySet().removeIf(ShowTagsForm::isTag);
    values.putAll(TagFields.values(Vocabulary.ofShows(), tags().elements()));
    return Form.of(values);
  }

  private static boolean isTag(String name) {
    return Vocabulary.ofShows().stream().anyMatch(it -> name.startsWith(it.field() + "."));
  }

  /// What the form shows of stored tags.
  static Form of(ShowTags tags, int version) {
    var values = new LinkedHashMap<String, String>();
    values.put("version", String.valueOf(version));
    values.put("locked", String.valueOf(tags.locked()));
    values.put("hidden", String.valueOf(tags.hidden()));
    values.put("complete", String.valueOf(tags.complete()));
    values.put("medium", tags.medium().code());
    values.put("newest", tags.size() instanceof FeedSize.Newest(var number) ? "" + number : "");
    values.put("verbatim", tags.verbatim());
    var row = 0;
    for (var season : tags.seasons().entrySet()) {
      values.put("seasons." + row + ".number", season.getKey().toString());
      values.put("seasons." + row++ + ".name", season.getValue());
    }
    values.putAll(TagFields.values(Vocabulary.ofShows(), tags.elements()));
    return Form.of(values);
  }
}
