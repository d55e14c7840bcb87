package fm.podwright.core.billing;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// How Stripe is reached (`PODWRIGHT_STRIPE_SECRET_KEY` and so on).
///
/// @param secretKey begins with `sk_live_` or `rk_live_` where money moves
/// @param webhookSecret what events are signed with; several, separated by commas, while one is
///   being replaced
/// @param url where Stripe's API is
/// @param patience the longest that one request may take
/// @param retries how often one that was not answered is sent again at once, under the same key
@ConfigurationProperties("podwright.stripe")
public record StripeSettings(
    @Bindable(defaultValue = "") String secretKey,
    @Bindable(defaultValue = "") String webhookSecret,
    @Bindable(defaultValue = STRIPE) String url,
    @Bindable(defaultValue = "PT10S") Duration patience,
    @Bindable(defaultValue = "2") int retries) {
  private static final String STRIPE = "https://api.stripe.com";

  /// True where money moves; events of the other mode are refused.
  public boolean isLive() {
    return secretKey.startsWith("sk_live_") || secretKey.startsWith("rk_live_");
  }

  /// The origins of the pages on which people pay.
  public List<String> pages() {
    var origin = URI.create(url).resolve("/").toString().replaceFirst("/$", "");
    return url.equals(STRIPE)
        ? List.of("https://checkout.stripe.com", "https://billing.stripe.com")
        : List.of(origin);
  }

  /// All secrets that an event may be signed with.
  public List<String> webhookSecrets() {
    return Arrays.stream(webhookSecret.split(","))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /// Leaves the secrets out.
  @Override
  public String toString() {
    return "StripeSettings[url=" + url + "]";
  }
}
