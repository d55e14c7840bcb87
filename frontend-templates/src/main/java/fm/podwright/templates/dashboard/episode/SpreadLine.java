package fm.podwright.templates.dashboard.episode;

import fm.podwright.domain.feed.Spread;
import fm.podwright.domain.feed.Told;
import fm.podwright.templates.Times;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// How the latest change of an episode spread, in words; `path` is the episode's.
///
/// @param live true while the page is told of what happens next
public record SpreadLine(String path, Spread spread, ZoneId zone, boolean live) {
  /// What happened so far, one sentence for each step.
  public List<String> steps() {
    return Stream.concat(Stream.of(inTheFeed()), spread.told().stream().map(this::told)).toList();
  }

  private String inTheFeed() {
    var number = spread.publishers().size();
    if (number == 0) {
      return spread.live() == 0 ? "No publisher has answered yet" : "On its way into the feed";
    }
    var of = spread.live() > number ? " of " + spread.live() : "";
    var publishers = number == 1 && of.isEmpty() ? " publisher" : " publishers";
    return "In the feed after "
        + after(spread.inTheFeed().orElseThrow())
        + " on "
        + number
        + of
        + publishers;
  }

  private String told(Told told) {
    var name = name(told.hub());
    return switch (told.state()) {
      case Told.Waiting() -> name + " is told in a moment";
      case Told.Accepted(var after) -> "accepted by " + name + " after " + after(after);
      case Told.Failed(var reason, var tries, var next) ->
          "not yet accepted by %s: %s Tried %s%s"
              .formatted(
                  name,
                  reason,
                  times(tries),
                  next.map(at -> ", again " + Times.full(at, zone)).orElse(""));
      case Told.GivenUp(var reason, var tries) ->
          "not accepted by %s: %s Given up after %s".formatted(name, reason, times(tries));
      case Told.Overtaken() -> name + " is told of a later change";
    };
  }

  private static String name(String hub) {
    return hub.equals("podping") ? "podping" : "the hub " + URI.create(hub).getHost();
  }

  private static String times(int tries) {
    return tries == 1 ? "once" : tries + " times";
  }

  /// "34 ms", "1.2 s", "3 min".
  static String after(Duration duration) {
    if (duration.toMillis() < 1000) return duration.toMillis() + " ms";
    return duration.toSeconds() < 60
        ? "%d.%d s".formatted(duration.toSeconds(), duration.toMillisPart() / 100)
        : Times.length(duration);
  }
}
