package fm.podwright.standin.stripe;

import fm.podwright.standin.stripe.billing.Dunning;
import fm.podwright.standin.stripe.event.DeliveryPolicy;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// How the stand-in behaves.
///
/// @param time the real clock, from which its own is counted
/// @param chance makes ids, which guard the pages
/// @param delivery how events arrive
/// @param deliveryChance what is late, comes twice, or out of order
/// @param dunning what follows when a renewal's payment fails
public record Settings(
    InstantSource time,
    RandomGenerator chance,
    DeliveryPolicy delivery,
    RandomGenerator deliveryChance,
    Dunning dunning) {
  /// Events late, twice and out of order; Stripe's own retries of payments.
  public static final Settings DEFAULT =
      new Settings(
          InstantSource.system(),
          new SecureRandom(),
          DeliveryPolicy.UNRULY,
          new SecureRandom(),
          Dunning.DEFAULT);

  public Settings with(InstantSource other) {
    return new Settings(other, chance, delivery, deliveryChance, dunning);
  }

  public Settings with(DeliveryPolicy policy, RandomGenerator seeded) {
    return new Settings(time, chance, policy, seeded, dunning);
  }

  public Settings with(Dunning other) {
    return new Settings(time, chance, delivery, deliveryChance, other);
  }
}
