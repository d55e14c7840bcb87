package fm.podwright.templates.site.search;

import fm.podwright.templates.Page;
import fm.podwright.templates.site.Frame;
import fm.podwright.templates.site.Paging;
import java.util.List;

/// The search of a show's site, and a page of the `found` episodes.
public record SearchPage(
    Frame frame, String typed, State state, List<Hit> hits, int found, Paging paging)
    implements Page {
  public SearchPage {
    hits = List.copyOf(hits);
  }

  /// What came of a search.
  public enum State {
    /// Nothing was typed.
    EMPTY,
    /// Too little was typed.
    SHORT,
    NOTHING,
    FOUND,
    /// Too much was asked.
    BUSY,
    /// It cannot be searched now.
    AWAY
  }

  /// The title of the window.
  public String title() {
    var search = frame.words().say("search") + " · " + frame.show().title();
    return typed.isEmpty() ? search : paging.title(typed + " · " + search, frame.words());
  }
}
