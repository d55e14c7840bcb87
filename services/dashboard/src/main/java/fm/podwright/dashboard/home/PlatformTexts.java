package fm.podwright.dashboard.home;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.podwright.core.billing.BillingSettings;
import fm.podwright.core.process.Addresses;
import fm.podwright.core.staff.StaffSettings;
import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Plan;
import fm.podwright.domain.billing.Plans;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads the platform's pages: those of the operator's folder, else ours. They are read each time,
/// so that what is written there is seen at once.
@Singleton
class PlatformTexts {
  private final PlatformSettings settings;
  private final Addresses addresses;
  private final StaffSettings staff;
  private final BillingSettings billing;
  private final Plans plans;

  PlatformTexts(
      PlatformSettings settings,
      Addresses addresses,
      StaffSettings staff,
      BillingSettings billing,
      Plans plans) {
    this.settings = settings;
    this.addresses = addresses;
    this.staff = staff;
    this.billing = billing;
    this.plans = plans;
  }

  /// The operator's page of that name, or ours; empty if there is neither.
  Optional<PlatformText> find(String name) {
    return written(name)
        .map(this::linked)
        .map(it -> PlatformText.of(it, values(), false))
        .or(() -> ours(name).map(it -> PlatformText.of(it, values(), isGap(name))));
  }

  /// Our prices are made of the plans, so that they are right as they are.
  private static boolean isGap(String name) {
    return !name.equals("prices");
  }

  private Optional<String> written(String name) {
    if (settings.pages().isBlank()) return Optional.empty();
    var file = Path.of(settings.pages()).resolve(name + ".md");
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Notes lead to whole addresses only, and these pages lead to each other.
  private String linked(String text) {
    return text.replace("](/", "](" + addresses.dashboardUrl().resolve("/"));
  }

  private static Optional<String> ours(String name) {
    try (var stream = PlatformTexts.class.getResourceAsStream(name + ".md")) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> values() {
    var contact = staff.address();
    return Map.of(
        "host", addresses.dashboardUrl().getHost(),
        "contact", contact.isEmpty() ? "whoever runs this service" : contact,
        "plans", billing.enabled() ? plans() : "Nobody pays here: everything is free.",
        "trial", billing.enabled() ? trial() : "");
  }

  private String trial() {
    return "An account is free for %d days, without a card. Shows and members are never counted."
        .formatted(billing.trial().toDays());
  }

  private String plans() {
    return plans.all().stream().map(PlatformTexts::line).collect(Collectors.joining("\n\n"));
  }

  private static String line(Plan plan) {
    var allowance = plan.allowance();
    return """
    ### %s

    **%s**, or %s

    - %,d downloads a month
    - %,d hours of new audio a month
    - %,d GB of storage\
    """
        .formatted(
            plan.name(),
            price(plan, Interval.MONTH),
            price(plan, Interval.YEAR),
            allowance.downloads(),
            allowance.uploadHours(),
            allowance.storageBytes() / 1_000_000_000);
  }

  private static String price(Plan plan, Interval interval) {
    return plan.amounts(interval).stream()
            .map(it -> it.toString().replaceFirst("\\.0+$", ""))
            .collect(Collectors.joining(" / "))
        + " "
        + interval.words();
  }
}
