package fm.podwright.templates.dashboard;

import java.util.List;
import java.util.Optional;

/// What a signed-in page shows around its own words: who is signed in, the account's shows, the one
/// that is chosen, where in it one is, what just happened, and what is to be known of the account's
/// plan; an operator of the installation is shown the way to the staff's pages.
public record Frame(
    String person,
    List<ShowLink> shows,
    Optional<ShowLink> show,
    Section section,
    Optional<Notice> notice,
    Optional<Banner> banner,
    boolean operator) {
  public Frame {
    shows = List.copyOf(shows);
  }

  /// The same around a page of `chosen`.
  public Frame in(ShowLink chosen, Section here) {
    return new Frame(person, shows, Optional.of(chosen), here, notice, banner, operator);
  }

  /// The same around a page that belongs to no show.
  public Frame at(Section here) {
    return new Frame(person, shows, Optional.empty(), here, notice, banner, operator);
  }

  /// The same with a sentence above the page.
  public Frame saying(Notice said) {
    return new Frame(person, shows, show, section, Optional.of(said), banner, operator);
  }

  /// Whether the page belongs to `other`.
  public boolean isChosen(ShowLink other) {
    return show.map(ShowLink::id).equals(Optional.of(other.id()));
  }

  /// The pages of the chosen show.
  public List<Entry> entries() {
    return show.map(ShowLink::path).map(this::entries).orElse(List.of());
  }

  /// The first letter of the person's name, for the place of a portrait.
  public String initials() {
    return Text.first(person);
  }

  private List<Entry> entries(String path) {
    return List.of(
        entry(Section.EPISODES, path, "episodes", "Episodes"),
        entry(Section.PEOPLE, path + "/people", "people", "People"),
        entry(Section.TOPICS, path + "/topics", "topics", "Topics"),
        entry(Section.SITE, path + "/site", "site", "Site"),
        entry(Section.DOWNLOADS, path + "/downloads", "downloads", "Downloads"),
        entry(Section.FEED, path + "/feed", "feed", "Get heard"),
        entry(Section.SETTINGS, path + "/settings", "settings", "Settings"));
  }

  private Entry entry(Section of, String path, String icon, String label) {
    return new Entry(path, icon, label, of == section);
  }

  /// One line of the rail.
  public record Entry(String path, String icon, String label, boolean current) {}
}
