package fm.podwright.templates.dashboard.billing;

import fm.podwright.domain.billing.Money;
import java.time.Instant;

/// An invoice; `page` and `pdf` are addresses, empty where there is none.
public record Bill(String number, Instant at, Money total, State state, String page, String pdf) {
  /// What became of it.
  public enum State {
    PAID("Paid", "state state--good", "good"),
    DUE("Due", "state state--bad", "bad"),
    VOID("Void", "state", "off");

    private final String words;
    private final String style;
    private final String icon;

    State(String words, String style, String icon) {
      this.words = words;
      this.style = style;
      this.icon = icon;
    }

    public String words() {
      return words;
    }

    /// The CSS class.
    public String style() {
      return style;
    }

    /// The icon that says it without colour.
    public String icon() {
      return icon;
    }
  }

  /// The day on which it was made, or will be.
  public String day() {
    return Situation.day(at);
  }
}
