package fm.podwright.templates.dashboard.show;

import fm.podwright.templates.form.Option;
import java.util.List;

/// What can be chosen for a show.
public record Choices(List<Option> languages, List<Option> categories, List<Option> zones) {
  public Choices {
    languages = List.copyOf(languages);
    categories = List.copyOf(categories);
    zones = List.copyOf(zones);
  }
}
