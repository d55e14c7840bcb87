package fm.podwright.templates.dashboard.person;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.Roles;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.form.Option;
import java.util.List;
import java.util.stream.Stream;

/// The page on which a person is changed. `site` is the address of their page on the show's site,
/// empty while listeners see none; `roles` says how many roles in the show the form has room for.
public record PersonPage(
    Frame frame,
    Person person,
    Form form,
    Form picture,
    Form deletion,
    String portrait,
    String site,
    int roles,
    List<Episode> episodes,
    boolean mayChange)
    implements Page {
  public PersonPage {
    episodes = List.copyOf(episodes);
  }

  /// The path of this page.
  public String path() {
    return "/people/" + person.id();
  }

  /// The path of the list that the person is in.
  public String list() {
    return frame.show().orElseThrow().path() + "/people";
  }

  /// What somebody can do in every episode; a role that no list has is kept too.
  public List<Option> choices(String chosen) {
    var known =
        Roles.all().stream().map(it -> new Option(it.label(), it.label(), it.group())).toList();
    var own =
        chosen.isEmpty() || known.stream().anyMatch(it -> it.value().equals(chosen))
            ? Stream.<Option>empty()
            : Stream.of(new Option(chosen, chosen));
    var none = Stream.of(new Option("", "Only in single episodes"));
    return Stream.of(none, own, known.stream()).flatMap(it -> it).toList();
  }
}
