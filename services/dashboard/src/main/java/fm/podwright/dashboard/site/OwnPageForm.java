package fm.podwright.dashboard.site;

import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.show.Texts;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.site.OwnPage;
import fm.podwright.domain.site.OwnPageId;
import fm.podwright.domain.site.OwnPageInput;
import fm.podwright.templates.form.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The form of a podcaster's own page as it was sent.
record OwnPageForm(Fields fields) {
  /// What the form of a new page shows.
  static final Form NEW = Form.of(Map.of("listed", "true", "version", "0"));

  /// All that is wrong with it, field by field.
  List<Finding> findings() {
    var findings = new ArrayList<>(input().findings());
    findings.addAll(Texts.unstorable("text", fields.exact("text")));
    return List.copyOf(findings);
  }

  /// The page, one version further than the form was made of; only without errors.
  OwnPage page(OwnPageId id, Instant now) {
    return new OwnPage(
        id,
        input().parsedSlug().value().orElseThrow(),
        fields.exact("title"),
        fields.exact("text").replace("\r\n", "\n").strip(),
        fields.form().checked("listed"),
        version() + 1,
        now);
  }

  /// What the form shows of a stored page.
  static Form of(OwnPage page) {
    return Form.of(
        Map.of(
            "title", page.title(),
            "slug", page.slug().value(),
            "text", page.text(),
            "listed", String.valueOf(page.listed()),
            "version", String.valueOf(page.version())));
  }

  private int version() {
    var typed = fields.line("version");
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
  }

  private OwnPageInput input() {
    return new OwnPageInput(fields.exact("title"), fields.line("slug"), fields.exact("text"));
  }
}
