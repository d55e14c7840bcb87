package fm.podwright.templates.dashboard.billing;

import java.util.Locale;

/// How much of one thing that a plan bounds is used, as a bar.
///
/// @param label what it is
/// @param figures used and allowed, in words
/// @param share the part that is used; over 1 if it is more than allowed
/// @param end the part at which the bar ends: more than 1 for what may be more than allowed
/// @param note what that means; empty if nothing
public record Meter(String label, String figures, double share, double end, String note) {
  private static final double NEAR = 0.8;

  /// The part in whole percent, rounded down.
  public long percent() {
    return (long) (100 * share);
  }

  /// How far the bar goes, in percent of what is allowed.
  public String width() {
    return number(Math.min(end, share));
  }

  /// Where the bar ends, in percent of what is allowed.
  public String whole() {
    return number(end);
  }

  /// True if the bar goes on behind what is allowed, so that one sees by how much it is too much.
  public boolean goesOn() {
    return end > 1;
  }

  private static String number(double part) {
    return String.format(Locale.ROOT, "%.2f", 100 * part);
  }

  /// The CSS class: the colour is said by the figures too.
  public String style() {
    if (share > 1) return "meter meter--over";
    return share >= NEAR ? "meter meter--near" : "meter";
  }
}
