package fm.podwright.publisher.player;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fm.podwright.domain.episode.Edit;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Words;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.testkit.Audio;
import fm.podwright.testkit.Browser;
import fm.podwright.testkit.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;

/// A show with two minutes of sound in each episode, its publisher, and a browser in front of it.
record Stage(Studio studio, Running publisher, Browser browser, String home)
    implements AutoCloseable {
  private static final String NOTES =
      """
      An example of an episode.

      - 0:10 - The beginning
      - 0:40 - The middle
      - 1:30 - The end
      """;

  static Stage open() {
    var home = "http://{show}.localhost:" + FreePorts.one();
    var port = Integer.parseInt(home.substring(home.lastIndexOf(':') + 1));
    var studio = Studio.fresh(Map.of("podwright.sites-url", home));
    var account = studio.account();
    var show = studio.show(account, "played");
    episode(studio, account, show, "Why tests");
    episode(studio, account, show, "Why not");
    var publisher =
        Running.over(studio, Map.of("podwright.sites-url", home, "podwright.publisher-port", port));
    return new Stage(studio, publisher, Browser.start(), home.replace("{show}", "played"));
  }

  private static void episode(Studio studio, AccountId account, Show show, String title) {
    var draft = studio.draft(account, show, title, sound());
    var words = new Words(title, "What it is about.", NOTES);
    var edit = new Edit(draft.slug(), words, draft.numbering(), draft.explicit(), draft.guid());
    Episode saved = studio.save(account, draft, edit);
    studio.publish(account, saved);
  }

  /// Somebody's browser with nothing remembered, at a path of the site.
  Page visit(String path) {
    var page = listener().newPage();
    page.navigate(home + path);
    return page;
  }

  BrowserContext listener() {
    var context = browser.chromium().newContext();
    context.setDefaultTimeout(10_000);
    return context;
  }

  /// Seconds into the episode that is heard or would be.
  static double now(Page page) {
    return ((Number) page.evaluate("document.querySelector('show-player').now")).doubleValue();
  }

  /// Waits until the sound is past that many seconds and goes on.
  static void hear(Page page, int seconds) {
    page.waitForFunction(
        "at => [...document.querySelectorAll('show-player')]"
            + ".some(player => player.playing && player.audio.currentTime > at)",
        seconds);
  }

  private static byte[] sound() {
    try {
      return Files.readAllBytes(Audio.mp3(Duration.ofMinutes(2)).file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    browser.close();
    publisher.close();
    studio.close();
  }
}
