package fm.podwright.standin.stripe.billing;

import java.util.Arrays;
import java.util.Optional;

/// The cards that may be entered: Stripe's well-known test numbers.
public enum TestCard {
  SUCCEEDS("4242424242424242", "visa", "Succeeds"),
  MASTERCARD("5555555555554444", "mastercard", "Succeeds"),
  DECLINED("4000000000000002", "visa", "Is declined"),
  NO_FUNDS("4000000000009995", "visa", "Is declined for lack of funds"),
  AUTHENTICATES_ONCE("4000002500003155", "visa", "Needs authentication, once"),
  AUTHENTICATES_ALWAYS("4000002760003184", "visa", "Needs authentication at every payment"),
  FAILS_LATER("4000000000000341", "visa", "Pays now, fails at every renewal");

  private final String number;
  private final String brand;
  private final String meaning;

  TestCard(String number, String brand, String meaning) {
    this.number = number;
    this.brand = brand;
    this.meaning = meaning;
  }

  /// The card of a number, with or without spaces.
  public static Optional<TestCard> of(String number) {
    var digits = number.replaceAll("[ -]", "");
    return Arrays.stream(values()).filter(card -> card.number.equals(digits)).findFirst();
  }

  /// The number in groups of four.
  public String number() {
    return number.replaceAll("(.{4})(?=.)", "$1 ");
  }

  public String brand() {
    return brand;
  }

  /// What happens with it, in words.
  public String meaning() {
    return meaning;
  }

  public String lastFour() {
    return number.substring(number.length() - 4);
  }

  /// What comes of charging it.
  ///
  /// @param present whether its owner is there to authenticate
  /// @param authenticated whether its owner has just done so
  public Charge charge(boolean present, boolean authenticated) {
    return switch (this) {
      case SUCCEEDS, MASTERCARD -> new Charge.Paid();
      case DECLINED ->
          new Charge.Refused("card_declined", "generic_decline", "Your card was declined.");
      case NO_FUNDS ->
          new Charge.Refused(
              "card_declined", "insufficient_funds", "Your card has insufficient funds.");
      case AUTHENTICATES_ONCE ->
          present && !authenticated ? new Charge.Authentication() : new Charge.Paid();
      case AUTHENTICATES_ALWAYS -> authenticated ? new Charge.Paid() : new Charge.Authentication();
      case FAILS_LATER ->
          present
              ? new Charge.Paid()
              : new Charge.Refused("card_declined", "generic_decline", "Your card was declined.");
    };
  }
}
