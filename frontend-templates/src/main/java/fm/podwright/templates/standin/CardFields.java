package fm.podwright.templates.standin;

import fm.podwright.templates.form.Option;
import java.util.List;

/// The fields for a card, with the test cards that may be entered.
///
/// @param country whether a country and postal code are asked for
public record CardFields(List<Known> known, List<Option> countries, boolean country) {
  /// A test card and what happens with it.
  public record Known(String number, String meaning) {}
}
