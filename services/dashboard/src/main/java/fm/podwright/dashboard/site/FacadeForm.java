package fm.podwright.dashboard.site;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fm.podwright.dashboard.http.Fields;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.site.App;
import fm.podwright.domain.site.Facade;
import fm.podwright.domain.site.FacadeInput;
import fm.podwright.domain.site.FacadeInput.Choices;
import fm.podwright.domain.site.FacadeInput.TypedLink;
import fm.podwright.templates.form.Form;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The form of a site as it was sent.
record FacadeForm(Fields fields) {
  static final String OWN = "own";

  /// All that is wrong with it, field by field.
  List<Finding> findings() {
    return input().findings();
  }

  /// The site as the form has it, on top of `before`; only without errors.
  Facade onto(Facade before) {
    var changed = input().onto(before);
    return new Facade(
        changed.look(),
        changed.banner(),
        changed.following(),
        changed.links(),
        changed.footer(),
        changed.credited(),
        version());
  }

  /// Which version the form was made of.
  int version() {
    var typed = fields.line("version");
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
  }

  /// What the form shows of what is stored.
  static Form of(Facade facade) {
    var look = facade.look();
    var values = new LinkedHashMap<String, String>();
    values.put("version", String.valueOf(facade.version()));
    values.put("layout", look.layout().code());
    values.put("theme", look.theme().code());
    values.put("typeface", look.typeface().code());
    values.put("colourFrom", look.chosen().isPresent() ? OWN : "artwork");
    values.put("colour", look.accent().toString());
    values.put("footer", facade.footer());
    values.put("credited", String.valueOf(facade.credited()));
    for (var app : App.values()) {
      var page = Optional.ofNullable(facade.following().pages().get(app));
      values.put("app-" + app.code(), page.map(URI::toString).orElse(""));
      values.put("offer-" + app.code(), String.valueOf(!facade.following().hidden().contains(app)));
    }
    for (var row = 0; row < facade.links().size(); row++) {
      values.put("label" + row, facade.links().get(row).label());
      values.put("url" + row, facade.links().get(row).url().toString());
    }
    return Form.of(values);
  }

  private FacadeInput input() {
    return new FacadeInput(
        choices(),
        addresses(),
        Arrays.stream(App.values())
            .map(App::code)
            .filter(code -> fields.form().checked("offer-" + code))
            .collect(toUnmodifiableSet()),
        IntStream.range(0, FacadeInput.MAX_LINKS)
            .mapToObj(row -> new TypedLink(fields.line("label" + row), fields.line("url" + row)))
            .toList(),
        fields.exact("footer"),
        fields.form().checked("credited"));
  }

  private Choices choices() {
    var own = fields.line("colourFrom").equals(OWN);
    return new Choices(
        fields.line("layout"),
        fields.line("theme"),
        fields.line("typeface"),
        own ? Optional.of(fields.line("colour")) : Optional.empty());
  }

  private Map<String, String> addresses() {
    return Arrays.stream(App.values())
        .map(App::code)
        .collect(toMap(code -> code, code -> fields.line("app-" + code)));
  }
}
