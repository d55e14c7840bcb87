package fm.podwright.standin.stripe.billing;

/// What comes of asking a card for money.
public sealed interface Charge {
  /// It was paid.
  record Paid() implements Charge {}

  /// The owner has to prove who they are.
  record Authentication() implements Charge {}

  /// It was not, and why, in Stripe's words.
  record Refused(String code, String decline, String message) implements Charge {}
}
