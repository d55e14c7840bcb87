package fm.podwright.templates.dashboard.home;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import java.util.List;

/// What comes next, show by show.
public record HomePage(Frame frame, List<ShowCard> cards, boolean mayManage) implements Page {
  public HomePage {
    cards = List.copyOf(cards);
  }
}
