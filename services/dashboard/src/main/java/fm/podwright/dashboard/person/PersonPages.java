package fm.podwright.dashboard.person;

import fm.podwright.core.site.Sites;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Shown;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.Show;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.person.PeoplePage;
import fm.podwright.templates.dashboard.person.PersonLine;
import fm.podwright.templates.dashboard.person.PersonPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/// Makes the pages on which people are kept.
@Singleton
class PersonPages {
  private static final int SMALL = 160;
  private static final int LARGE = 640;

  private final Frames frames;
  private final Sites sites;

  PersonPages(Frames frames, Sites sites) {
    this.frames = frames;
    this.sites = sites;
  }

  /// What on a person's page is not as it is stored.
  record Said(Form form, Form picture, Form deletion) {
    static Said nothing(FoundPerson found) {
      return new Said(Shown.in(PersonForm.of(found)), Form.EMPTY, Form.EMPTY);
    }

    Said form(Form other) {
      return new Said(other, picture, deletion);
    }

    Said picture(Form other) {
      return new Said(form, other, deletion);
    }

    Said deletion(Form other) {
      return new Said(form, picture, other);
    }
  }

  PeoplePage list(HttpRequest<?> request, Member member, FindingPeople.Listed listed, Form form) {
    var lines = listed.people().stream().map(person -> line(listed, person)).toList();
    var frame = frames.around(request, listed.show(), Section.PEOPLE);
    return new PeoplePage(frame, lines, form, member.may(Act.DRAFT));
  }

  PersonPage of(HttpRequest<?> request, Member member, FoundPerson found, Said said) {
    var person = found.person();
    return new PersonPage(
        frames.around(request, found.show(), Section.PEOPLE),
        person,
        said.form(),
        said.picture(),
        said.deletion(),
        portrait(found.show(), person, LARGE),
        found.isSeen() ? sites.of(found.show()).person(person.slug()).toString() : "",
        PersonForm.rows(said.form()) + 1,
        found.episodes(),
        mayChange(member, found));
  }

  /// Who drafts may change whom nobody sees yet; what listeners see is for those who publish.
  static boolean mayChange(Member member, FoundPerson found) {
    return member.may(found.isSeen() ? Act.PUBLISH : Act.DRAFT);
  }

  private PersonLine line(FindingPeople.Listed listed, Person person) {
    var roles =
        listed.roles().stream()
            .filter(credit -> credit.person().id().equals(person.id()))
            .map(Credit::readable)
            .toList();
    return new PersonLine(
        person,
        portrait(listed.show(), person, SMALL),
        roles,
        listed.counts().getOrDefault(person.id(), 0));
  }

  private String portrait(Show show, Person person, int pixels) {
    return person
        .portrait()
        .map(it -> sites.onPlatform(show).image(it, it.atLeast(pixels)).toString())
        .orElse("");
  }
}
