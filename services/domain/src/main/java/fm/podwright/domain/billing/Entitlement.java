package fm.podwright.domain.billing;

import fm.podwright.domain.account.Suspension;
import fm.podwright.domain.billing.Overage.Level;
import fm.podwright.domain.billing.Pause.Reason;
import fm.podwright.domain.billing.Standing.Active;
import fm.podwright.domain.billing.Standing.Cancelled;
import fm.podwright.domain.billing.Standing.Cancelling;
import fm.podwright.domain.billing.Standing.Closed;
import fm.podwright.domain.billing.Standing.PastDue;
import fm.podwright.domain.billing.Standing.Suspended;
import fm.podwright.domain.billing.Standing.Trial;
import fm.podwright.domain.billing.Standing.TrialOver;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;

/// The one place that answers "may this account …?". An empty answer is a yes.
public sealed interface Entitlement {
  /// What follows of paying, or of not having to.
  sealed interface Paid extends Entitlement {}

  /// An operator has suspended the account, whatever it pays.
  record Barred(Suspension suspension) implements Entitlement {
    /// Why nothing new comes.
    public Pause pause() {
      return new Pause(
          Reason.BARRED,
          "The account is suspended, so uploading and publishing are stopped. %s."
              .formatted(suspension.reason()),
          "The mail about it says how to answer; what is published stays up.");
    }
  }

  /// Nobody pays here, and everything is allowed.
  record Unbilled() implements Paid {}

  /// What is allowed by a standing, a plan, and what is used of it.
  record Billed(Standing standing, Allowance allowance, Usage usage) implements Paid {
    /// How this month's downloads stand against the plan.
    public Overage overage() {
      var present = YearMonth.from(usage.today());
      var granted = Granted.of(allowance.downloads(), usage.granted(), present);
      return Overage.of(granted, usage.downloads(), usage.today());
    }

    /// True if this month's downloads are measured by a larger plan than the present one, which the
    /// account had earlier in it.
    public boolean isGrantedMore() {
      return overage().allowed() > allowance.downloads();
    }
  }

  /// May it upload a file of that many bytes?
  default Optional<Pause> upload(long bytes) {
    return switch (this) {
      case Barred barred -> Optional.of(barred.pause());
      case Unbilled() -> Optional.empty();
      case Billed billed ->
          unpaidUpload(billed.standing())
              .or(() -> tooManyDownloads(billed))
              .or(() -> tooManyHours(billed))
              .or(() -> tooMuchStorage(billed, bytes));
    };
  }

  /// May it publish, or plan to publish, what it has?
  default Optional<Pause> publish() {
    return switch (this) {
      case Barred barred -> Optional.of(barred.pause());
      case Unbilled() -> Optional.empty();
      case Billed(var standing, _, _) -> publication(standing);
    };
  }

  /// May it have one private listener more than the `present` ones?
  default Optional<Pause> privateListener(int present) {
    return switch (this) {
      case Barred barred -> Optional.of(barred.pause());
      case Unbilled() -> Optional.empty();
      case Billed(var standing, var allowance, _) ->
          publication(standing)
              .or(() ->
                  present < allowance.privateListeners()
                      ? Optional.empty()
                      : Optional.of(
                          new Pause(
                              Reason.PRIVATE_LISTENERS,
                              "The plan has %,d private listeners, and all are taken."
                                  .formatted(allowance.privateListeners()),
                              "Choose a larger plan under Billing.")));
    };
  }

  /// How many requests a minute its programs may send.
  default int apiRequests() {
    return switch (this) {
      case Barred _, Unbilled() -> Allowance.EVERYTHING.apiRequests();
      case Billed(_, var allowance, _) -> allowance.apiRequests();
    };
  }

  private static Optional<Pause> unpaidUpload(Standing standing) {
    return switch (standing) {
      case Suspended _ ->
          Optional.of(
              new Pause(
                  Reason.OVERDUE,
                  "Uploads are paused because a payment has been overdue for two weeks.",
                  "Pay it under Billing; what is published stays up meanwhile."));
      case Trial _, TrialOver _, Active _, Cancelling _, PastDue _, Cancelled _, Closed _ ->
          publication(standing);
    };
  }

  /// May an account of that standing publish, or plan to?
  static Optional<Pause> publication(Standing standing) {
    return switch (standing) {
      case Trial _, Active _, Cancelling _, PastDue _, Suspended _ -> Optional.empty();
      case TrialOver _ ->
          Optional.of(
              new Pause(
                  Reason.TRIAL_OVER,
                  "The free trial is over, so uploading and publishing are paused.",
                  "Choose a plan under Billing; what is published stays up meanwhile."));
      case Cancelled _ ->
          Optional.of(
              new Pause(
                  Reason.CANCELLED,
                  "The subscription has ended, so uploading and publishing are paused.",
                  "Choose a plan under Billing to go on."));
      case Closed _ ->
          Optional.of(
              new Pause(
                  Reason.CLOSED,
                  "The account is closed: nothing of it is public any more.",
                  "Choose a plan under Billing, and everything is back as it was."));
    };
  }

  private static Optional<Pause> tooManyDownloads(Billed billed) {
    var overage = billed.overage();
    return overage.level() == Level.PAUSED
        ? Optional.of(
            new Pause(
                Reason.DOWNLOADS,
                "Uploads are paused: the plan has %,d downloads a month, and this month has %,d, as one before it."
                    .formatted(overage.allowed(), overage.downloads()),
                "Choose a larger plan under Billing, or wait for the next month; what is published"
                    + " stays up."))
        : Optional.empty();
  }

  private static Optional<Pause> tooManyHours(Billed billed) {
    var hours = billed.allowance().uploadHours();
    return billed.usage().uploaded().compareTo(Duration.ofHours(hours)) < 0
        ? Optional.empty()
        : Optional.of(
            new Pause(
                Reason.UPLOAD_HOURS,
                "The plan has %,d hours of new audio a month, and they are used.".formatted(hours),
                "Choose a larger plan under Billing, or wait for the next month."));
  }

  private static Optional<Pause> tooMuchStorage(Billed billed, long bytes) {
    var allowed = billed.allowance().storageBytes();
    return bytes <= allowed - billed.usage().storageBytes()
        ? Optional.empty()
        : Optional.of(
            new Pause(
                Reason.STORAGE,
                "The file does not fit: the plan has %,d MB of storage, and %,d MB are used."
                    .formatted(allowed / 1_000_000, billed.usage().storageBytes() / 1_000_000),
                "Choose a larger plan under Billing, or delete episodes that never went out."));
  }
}
