package fm.podwright.templates.site;

import java.util.List;

/// The navigation of a show's site, in its order.
public record Menu(List<Entry> entries) {
  /// No navigation.
  public static final Menu NONE = new Menu(List.of());

  public Menu {
    entries = List.copyOf(entries);
  }

  /// One page: its path and what it is called in the language of the site.
  public record Entry(String path, String label) {
    /// Whether the page at `here`, or one below it, is this one.
    public boolean isAt(String here) {
      return here.equals(path) || (!path.equals("/") && here.startsWith(path + "/"));
    }
  }
}
