package fm.podwright.templates.dashboard.person;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.util.List;

/// The people of a show: those of every episode first, then who was in single ones.
public record PeoplePage(Frame frame, List<PersonLine> people, Form form, boolean mayDraft)
    implements Page {
  public PeoplePage {
    people = List.copyOf(people);
  }

  /// Those who are in every episode.
  public List<PersonLine> regulars() {
    return people.stream().filter(it -> !it.roles().isEmpty()).toList();
  }

  /// The others.
  public List<PersonLine> others() {
    return people.stream().filter(it -> it.roles().isEmpty()).toList();
  }

  /// The path of this page.
  public String path() {
    return frame.show().orElseThrow().path() + "/people";
  }
}
