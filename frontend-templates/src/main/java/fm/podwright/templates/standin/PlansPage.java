package fm.podwright.templates.standin;

import fm.podwright.templates.Page;
import java.util.List;

/// Where another plan is chosen.
public record PlansPage(StandInFrame frame, String path, List<Choice> choices) implements Page {
  /// A price that may be chosen.
  public record Choice(String name, String price, String page, boolean current) {}
}
