package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import fm.podwright.core.site.KeepingFacade;
import fm.podwright.core.site.KeepingPages;
import fm.podwright.domain.episode.Edit;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Words;
import fm.podwright.domain.show.LineupInput;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.site.Colour;
import fm.podwright.domain.site.Facade;
import fm.podwright.domain.site.Following;
import fm.podwright.domain.site.Layout;
import fm.podwright.domain.site.Look;
import fm.podwright.domain.site.OwnLink;
import fm.podwright.domain.site.OwnPage;
import fm.podwright.domain.site.OwnPageId;
import fm.podwright.domain.site.Theme;
import fm.podwright.domain.site.Typeface;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.testkit.Axe;
import fm.podwright.testkit.Browser;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every kind of page, in both themes and two widths, looked at by axe in a real browser.
class AccessibilityTest {
  private static final String NOTES =
      """
      # Topics

      - 0:01 -- How it began
      - 0:30 -- What came of it
      - 1:10 -- What is next

      A [link](https://example.com/), `code`, and

      > a quotation.

      ```
      a block of code
      ```
      """;
  private static final Set<String> WEIGHED = Set.of("document", "stylesheet", "script", "font");
  private static final long MOST = 100_000;

  private static Studio studio;
  private static Running publisher;
  private static AccountId account;
  private static Browser browser;

  @BeforeAll
  static void start() {
    studio = Studio.fresh();
    account = studio.account();
    publisher = Running.over(studio);
    for (var layout : Layout.values()) fill(layout);
    studio.show(account, "empty");
    browser = Browser.start();
  }

  @AfterAll
  static void end() {
    browser.close();
    publisher.close();
    studio.close();
  }

  @Test
  void axe_finds_nothing_on_any_page_by_day_and_by_night() {
    var found = Axe.look(browser, List.of(), addresses(), "0");

    assertThat(found).isEmpty();
  }

  @Test
  void an_episodes_page_weighs_less_than_a_hundred_kilobytes_before_audio_and_images() {
    try (var context = context(ColorScheme.LIGHT, 1280)) {
      var page = context.newPage();
      var sizes = new ArrayList<Long>();
      page.onRequestFinished(request -> {
        if (!WEIGHED.contains(request.resourceType())) return;
        sizes.add((long) request.sizes().responseBodySize);
      });

      page.navigate(address("stage", "/episodes/episode-one"));
      page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);

      assertThat(sizes).hasSizeGreaterThanOrEqualTo(5);
      assertThat(sizes.stream().mapToLong(it -> it).sum()).isLessThan(MOST);
    }
  }

  @Test
  void a_keyboard_jumps_over_the_navigation_and_sees_where_it_is() {
    try (var context = context(ColorScheme.LIGHT, 1280)) {
      var page = context.newPage();
      page.navigate(address("stage", "/episodes/episode-one"));

      page.keyboard().press("Tab");
      var first = page.evaluate("document.activeElement.className");
      var outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
      page.keyboard().press("Enter");

      assertThat(first).isEqualTo("skip");
      assertThat(outline).isEqualTo("solid");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }
  }

  private static BrowserContext context(ColorScheme theme, int width) {
    return browser
        .chromium()
        .newContext(new NewContextOptions().setColorScheme(theme).setViewportSize(width, 900));
  }

  private static List<String> addresses() {
    var addresses = new ArrayList<String>();
    for (var layout : Layout.values()) addresses.add(address(layout.code(), "/"));
    for (var path :
        List.of(
            "/episodes/episode-one",
            "/embed/episode-one",
            "/about",
            "/people",
            "/people/ann-lee",
            "/topics",
            "/topics/sea",
            "/search",
            "/search?q=sentence",
            "/search?q=nothing-of-that",
            "/support-us",
            "/nothing",
            "/episodes/taken-back",
            "/preview/a-token")) {
      addresses.add(address("stage", path));
    }
    addresses.add(address("empty", "/"));
    return addresses;
  }

  private static String address(String show, String path) {
    return "http://%s.localhost:%d%s".formatted(show, publisher.service().port(), path);
  }

  /// A show with all that a page can hold, dressed in that layout.
  private static void fill(Layout layout) {
    var show = studio.show(account, layout.code());
    dress(show, layout);
    var page =
        new OwnPage(
            new OwnPageId(studio.get(Ids.class).next()),
            new Slug("support-us"),
            "Support us",
            "## Why\n\nText with a [link](https://example.com/).",
            true,
            1,
            Instant.EPOCH);
    studio.get(KeepingPages.class).add(account, show.id(), page);
    write(studio.published(account, show, "Episode one", sound(1000, 1)));
    write(studio.published(account, show, "حلقة عن البحر", sound(1000, 2)));
    write(studio.published(account, show, "关于大海的一集 " + "long ".repeat(35).strip(), sound(1000, 3)));
    var gone = studio.published(account, show, "Taken back", sound(1000, 4));
    studio.withdraw(account, gone);
    var draft = studio.draft(account, show, "Soon", sound(1000, 5));
    if (layout == Layout.STAGE) studio.share(account, draft, "a-token");
  }

  private static void write(Episode episode) {
    var words = new Words(episode.title(), "What the episode is about, in a sentence.", NOTES);
    var edit =
        new Edit(episode.slug(), words, episode.numbering(), episode.explicit(), episode.guid())
            .with(new LineupInput("Ann Lee (Host)\nBen Ray", "Sea, Salt", false).lineup());
    studio.save(account, episode, edit);
  }

  private static void dress(Show show, Layout layout) {
    var typeface = layout == Layout.SHELF ? Typeface.SANS : Typeface.SERIF;
    var colour = Optional.of(new Colour(0xE8C547));
    var look = new Look(layout, Theme.AUTOMATIC, typeface, colour, Look.colourOf(show.id()));
    var links = List.of(new OwnLink("Mastodon", URI.create("https://social.example.com/@show")));
    var facade =
        new Facade(look, Optional.empty(), Following.PLAIN, links, "Made by *examples*.", true, 0);
    studio.get(KeepingFacade.class).change(account, show.id(), facade);
  }
}
