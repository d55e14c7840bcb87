package fm.podwright.dashboard.http;

import fm.podwright.domain.show.Finding;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// What was refused and why: for programs as a problem document (RFC 9457) with a violation for
/// each field, for people beside the fields of their form.
@Serdeable
public record Refusal(
    String type, String title, int status, String detail, List<Violation> violations) {
  private static final String TITLE = "Not saved";

  public Refusal {
    violations = List.copyOf(violations);
  }

  /// What is wrong with a field, and the remedy.
  @Serdeable
  public record Violation(String field, String problem, String remedy) {}

  /// The answer that names all `findings` that refuse something.
  public static HttpResponse<?> of(HttpStatus status, List<Finding> findings) {
    var errors = findings.stream().filter(Finding::blocks).toList();
    var detail = errors.stream().findFirst().map(Finding::sentence).orElse(TITLE);
    var violations =
        errors.stream().map(it -> new Violation(it.field(), it.problem(), it.remedy())).toList();
    var body = new Refusal("about:blank", TITLE, status.getCode(), detail, violations);
    return HttpResponse.status(status).body(body).contentType(Problem.MEDIA_TYPE);
  }

  /// The answer that says one thing.
  public static HttpResponse<?> of(HttpStatus status, String detail) {
    var body = new Refusal("about:blank", TITLE, status.getCode(), detail, List.of());
    return HttpResponse.status(status).body(body).contentType(Problem.MEDIA_TYPE);
  }

  /// The form with every finding that refuses something beside its field.
  public static Form in(Form form, List<Finding> findings) {
    var told = form;
    for (var finding : findings) {
      if (finding.blocks()) told = told.refuse(finding.field(), finding.sentence());
    }
    return told;
  }
}
