package fm.podwright.domain.feed;

import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.site.Site;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// Writes `podcast:person`. Those of an item replace those of the channel, so an item is given
/// everybody who is in it.
final class RssPeople {
  private static final int MAX_NAME = 128;
  private static final int PORTRAIT = 640;

  private final Xml xml;
  private final Site site;

  RssPeople(Xml xml, Site site) {
    this.xml = xml;
    this.site = site;
  }

  void write(List<Credit> credits) {
    credits.forEach(this::write);
  }

  private void write(Credit credit) {
    var person = credit.person();
    var attributes = new ArrayList<>(List.of("role", credit.role(), "group", credit.group()));
    person
        .portrait()
        .map(it -> site.image(it, it.atLeast(PORTRAIT)).toASCIIString())
        .ifPresent(it -> attributes.addAll(List.of("img", it)));
    attributes.addAll(List.of("href", page(person).toASCIIString()));
    xml.text("podcast:person", name(person), attributes.toArray(String[]::new));
  }

  /// Where the person is at home, by which apps know them in other shows too.
  private URI page(Person person) {
    return person.website().orElseGet(() -> site.person(person.slug()));
  }

  private static String name(Person person) {
    var name = person.name();
    return name.codePointCount(0, name.length()) <= MAX_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, MAX_NAME));
  }
}
