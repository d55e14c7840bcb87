package fm.podwright.templates.dashboard.billing;

import java.util.Locale;

/// How much of one thing that a plan bounds is used, as a bar.
///
/// @param label what it is
/// @param figures used and allowed, in words
/// @param share the part that is used; over 1 if it is more than allowed
/// @param note what that means; empty if nothing
public record Meter(String label, String figures, double share, String note) {
  private static final double NEAR = 0.8;

  /// The part in whole percent, rounded down.
  public long percent() {
    return (long) (100 * share);
  }

  /// How far the bar goes, in the units of the picture: it ends at 125 %, so that one sees by how
  /// much it is too much.
  public String width() {
    return String.format(Locale.ROOT, "%.2f", Math.min(125, 100 * share));
  }

  /// The CSS class: the colour is said by the figures too.
  public String style() {
    if (share > 1) return "meter meter--over";
    return share >= NEAR ? "meter meter--near" : "meter";
  }
}
