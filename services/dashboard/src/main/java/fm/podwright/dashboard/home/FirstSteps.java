package fm.podwright.dashboard.home;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Release;
import fm.podwright.domain.show.Show;
import fm.podwright.templates.dashboard.home.Step;
import java.util.List;
import java.util.function.Predicate;

/// The way of a new show from its name to its listeners.
final class FirstSteps {
  private static final int GOES_ON = 3;

  private FirstSteps() {}

  /// Every step; `site` is where it can be listened to, `heard` says that somebody did.
  static List<Step> of(Show show, List<Episode> all, String site, boolean heard) {
    var path = "/shows/" + show.id();
    var first = all.isEmpty() ? path : "/episodes/" + all.getFirst().id();
    var isOut = any(all, it -> it.release() instanceof Release.Published);
    return List.of(
        new Step(
            "Choose the artwork",
            "It is what people see first, and directories refuse a show without it.",
            path + "/settings#artwork",
            show.artwork().isPresent()),
        new Step(
            "Describe the show",
            "A few sentences: what it is about, for whom, how often.",
            path + "/settings#description",
            !show.about().description().isBlank()),
        new Step(
            "Upload the first audio",
            "An MP3 or M4A. It is checked while you write.",
            first,
            any(all, it -> it.audio().isPresent())),
        new Step(
            "Write the first notes",
            "What listeners read beside the player.",
            first,
            any(all, it -> !it.words().notes().isBlank())),
        new Step("Publish it", "Nobody hears it before.", first, isOut),
        new Step(
            "Listen to it",
            "Open the site as listeners do and press play.",
            isOut ? site : first,
            isOut && heard),
        new Step(
            "Get listed",
            "Give the feed’s address to Apple, Spotify and the others, once.",
            path + "/feed",
            isOut && isKnown(show, all)));
  }

  /// Nobody tells us who lists a show. One that a directory has verified, or that goes on, needs no
  /// list of first steps.
  private static boolean isKnown(Show show, List<Episode> all) {
    var out = all.stream().filter(it -> it.release() instanceof Release.Published).count();
    return !show.txts().isEmpty() || out >= GOES_ON;
  }

  private static boolean any(List<Episode> all, Predicate<Episode> test) {
    return all.stream().anyMatch(test);
  }
}
