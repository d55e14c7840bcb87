package fm.podwright.worker.billing;

import fm.podwright.core.billing.BillingNotice;
import fm.podwright.domain.billing.Entitlement.Billed;
import fm.podwright.domain.billing.Facts;
import fm.podwright.domain.billing.Standing;
import fm.podwright.domain.billing.Standing.Active;
import fm.podwright.domain.billing.Standing.Cancelled;
import fm.podwright.domain.billing.Standing.Cancelling;
import fm.podwright.domain.billing.Standing.Closed;
import fm.podwright.domain.billing.Standing.PastDue;
import fm.podwright.domain.billing.Standing.Suspended;
import fm.podwright.domain.billing.Standing.Trial;
import fm.podwright.domain.billing.Standing.TrialOver;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// The words for how an account stands. What is so no more when the letter is written, is not
/// written.
@Singleton
final class Notices {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

  private final DownloadNotices downloads;

  Notices(DownloadNotices downloads) {
    this.downloads = downloads;
  }

  Optional<Notice> of(BillingNotice notice, Billed billed, Facts facts) {
    var standing = billed.standing();
    var closes = Standing.closes(facts).map(DAY::format).orElse("");
    return switch (notice) {
      case TRIAL_ENDS ->
          standing instanceof Trial(var ends) ? Optional.of(trialEnds(ends)) : Optional.empty();
      case TRIAL_OVER ->
          standing instanceof TrialOver ? Optional.of(trialOver(closes)) : Optional.empty();
      case PAYMENT_FAILED ->
          standing instanceof PastDue(_, var since)
              ? Optional.of(paymentFailed(since))
              : Optional.empty();
      case UPLOADS_PAUSED ->
          standing instanceof Suspended ? Optional.of(suspended(closes)) : Optional.empty();
      case PAID ->
          standing instanceof Active || standing instanceof Cancelling
              ? Optional.of(paid())
              : Optional.empty();
      case CANCELLED ->
          standing instanceof Cancelling(_, var ends)
              ? Optional.of(cancelling(ends, closes))
              : Optional.empty();
      case ENDED -> standing instanceof Cancelled ? Optional.of(ended(closes)) : Optional.empty();
      case CLOSES ->
          standing instanceof TrialOver
                  || standing instanceof Suspended
                  || standing instanceof Cancelled
              ? Optional.of(closing(closes))
              : Optional.empty();
      case CLOSED -> standing instanceof Closed ? Optional.of(closed()) : Optional.empty();
      case DOWNLOADS_NEAR, DOWNLOADS_OVER, DOWNLOADS_PAUSED -> downloads.of(notice, billed);
    };
  }

  private static Notice trialEnds(Instant ends) {
    return Notice.of(
        "Your free trial ends on " + DAY.format(ends),
        "your free trial ends on %s. Choose a plan until then and nothing changes."
            .formatted(DAY.format(ends)),
        "Without a plan, uploading and publishing pause on that day. What is published stays up for"
            + " 90 days more.");
  }

  private static Notice trialOver(String closes) {
    return Notice.of(
        "Your free trial is over",
        "your free trial is over, so uploading and publishing are paused. Your shows, their feeds"
            + " and pages go on as they are.",
        "Choose a plan to go on. If you do not, what is published stays up until %s."
            .formatted(closes));
  }

  private static Notice paymentFailed(Instant since) {
    var pauses = DAY.format(since.plus(Standing.PATIENCE));
    return Notice.of(
        "A payment failed",
        "a payment for your plan failed. Most often a card has expired: look at it under Billing,"
            + " or enter another.",
        "It is tried again by itself, and nothing stops meanwhile. If it is not paid until %s, new uploads pause; what is published stays up."
            .formatted(pauses));
  }

  private static Notice suspended(String closes) {
    return Notice.of(
        "Uploads are paused: a payment is overdue",
        "a payment has been overdue for two weeks, so new uploads are paused. Publishing what you"
            + " have uploaded goes on, and everything published stays up.",
        "Pay under Billing and uploads work at once. If nothing is paid until %s, your shows are taken down on that day."
            .formatted(closes));
  }

  private static Notice paid() {
    return Notice.of(
        "Thank you, the payment arrived",
        "the overdue payment arrived, and all is as it was. Nothing was lost.");
  }

  private static Notice cancelling(Instant ends, String closes) {
    return Notice.of(
        "Your plan ends on " + DAY.format(ends),
        "your plan was cancelled. It goes on until %s, which is paid; nothing will be charged after that."
            .formatted(DAY.format(ends)),
        "What is published stays up until %s. Until the plan ends you can resume it under Billing."
            .formatted(closes));
  }

  private static Notice ended(String closes) {
    return Notice.of(
        "Your plan has ended",
        "your plan has ended, so uploading and publishing are paused.",
        "What is published stays up until %s. Choose a plan to go on here; or, if you move, another host can take your episodes over from your feed until then, and a redirect to its feed takes your listeners along."
            .formatted(closes));
  }

  private static Notice closing(String closes) {
    return Notice.of(
        "Your shows go offline on " + closes,
        "nothing has been paid for your account, so your shows, their feeds and pages go offline on %s."
            .formatted(closes),
        "Choose a plan or pay under Billing, and all stays as it is. If you have moved, set the new"
            + " feed as the redirect: we serve it for ever, so that listeners find you.");
  }

  private static Notice closed() {
    return Notice.of(
        "Your shows are offline",
        "nothing has been paid for your account for a long time, so your shows are offline. A"
            + " redirect that you have set goes on being served.",
        "Nothing was deleted. Choose a plan under Billing and everything is back as it was.");
  }
}
