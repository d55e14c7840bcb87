package fm.podwright.publisher.site;

import fm.podwright.domain.site.OwnPage;
import fm.podwright.templates.site.Menu;
import fm.podwright.templates.site.Menu.Entry;
import fm.podwright.templates.site.Words;
import java.util.ArrayList;

/// Makes the navigation of a show's site of what there is to see on it.
final class Menus {
  private Menus() {}

  static Menu of(Snapshot snapshot) {
    var words = Words.in(snapshot.feed().show().listing().language());
    var entries = new ArrayList<Entry>();
    entries.add(new Entry("/", words.say("home.episodes")));
    if (!snapshot.directory().people().isEmpty()) {
      entries.add(new Entry("/people", words.say("people")));
    }
    if (!snapshot.directory().topics().isEmpty()) {
      entries.add(new Entry("/topics", words.say("topics")));
    }
    entries.add(new Entry("/about", words.say("about")));
    snapshot.pages().stream()
        .filter(OwnPage::listed)
        .forEach(page -> entries.add(new Entry(page.path(), page.title())));
    return new Menu(entries);
  }
}
