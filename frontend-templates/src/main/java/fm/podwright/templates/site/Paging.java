package fm.podwright.templates.site;

/// Where one is in a list that goes over several pages: at `page` of `pages`, counted from 1; the
/// first is at `path`.
public record Paging(String path, int page, int pages) {
  /// How many episodes a page lists.
  public static final int EPISODES = 20;

  /// How many pages `count` episodes fill, one at least.
  public static int pages(int count) {
    return Math.max(1, Math.ceilDiv(count, EPISODES));
  }

  /// How many episodes stand on the pages before.
  public int skipped() {
    return (page - 1) * EPISODES;
  }

  /// True on the first page.
  public boolean isFirst() {
    return page == 1;
  }

  /// The path of this page.
  public String here() {
    return at(page);
  }

  /// The path of another page.
  public String at(int other) {
    if (other <= 1) return path;
    return path + (path.contains("?") ? "&" : "?") + "page=" + other;
  }

  /// A title that tells the pages apart.
  public String title(String title, Words words) {
    return page == 1 ? title : words.say("home.page", page, pages) + " · " + title;
  }
}
