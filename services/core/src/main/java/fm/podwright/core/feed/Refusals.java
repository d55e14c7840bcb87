package fm.podwright.core.feed;

/// Why an episode cannot come out just now, in words for a podcaster.
final class Refusals {
  private Refusals() {}

  static Blocked beingPrepared() {
    return Blocked.by(
        "audio",
        "The chapters are being written into the audio.",
        "Wait a few seconds and press the button again.");
  }

  static Blocked inTheFuture() {
    return Blocked.by("date", "The date lies in the future.", "Schedule the episode instead.");
  }

  static Blocked inThePast() {
    return Blocked.by(
        "date", "The time lies in the past.", "Choose a later one, or publish it with that date.");
  }

  static Blocked wasOut() {
    return Blocked.by(
        "date", "The episode was out already and keeps its date.", "Publish it again now.");
  }
}
