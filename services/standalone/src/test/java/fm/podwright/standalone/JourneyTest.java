package fm.podwright.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import fm.podwright.testkit.Audio;
import fm.podwright.testkit.Browser;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job, end to end in a real browser: somebody signs up, makes a show, uploads an hour of
/// audio, writes notes, publishes; a listener hears it on the page and gets it through the feed.
class JourneyTest {
  private static final Duration HOUR = Duration.ofSeconds(3820);
  private static final double PATIENCE = 180_000;
  private static final String NOTES =
      """
      In this episode Example Guest talks about an example.

      ## Topics Include

      - 1:59 -- What it was like to begin
      - 4:52 -- How many requests a day
      - 1:00:38 -- Best tips

      ## Links

      - <https://example.com/>
      """;

  @TempDir private Path data;

  @Test
  void from_sign_up_to_a_feed_that_a_podcast_app_plays() throws Exception {
    var audio = Audio.mp3(HOUR).file();
    try (var podwright = Played.start(data);
        var browser = Browser.start()) {
      var page = browser.chromium().newPage();
      page.setDefaultTimeout(PATIENCE);

      signUp(page, podwright);
      makeShow(page);
      upload(page, audio);
      write(page);
      publish(page);
      listen(page);
      var feed = feed(podwright);

      var item = feed.getEntries().getFirst();
      assertThat(item.getTitle()).isEqualTo("An Example Service for Hosted Examples");
      var enclosure = item.getEnclosures().getFirst();
      assertThat(enclosure.getType()).isEqualTo("audio/mpeg");
      var heard = get(URI.create(enclosure.getUrl()));
      assertThat(enclosure.getLength()).isEqualTo(heard.length);
      assertThat(new String(heard, 0, 3, StandardCharsets.ISO_8859_1)).isEqualTo("ID3");
      var tag = Math.toIntExact(heard.length - Files.size(audio));
      assertThat(Arrays.copyOfRange(heard, tag, heard.length)).isEqualTo(Files.readAllBytes(audio));
    }
  }

  private static void signUp(Page page, Played podwright) {
    page.navigate(podwright.dashboard() + "/sign-up");
    page.getByLabel("Your name").fill("Example Host");
    page.getByLabel("E-mail address").fill("host@example.com");
    page.getByLabel("Password").fill("a few example words");
    button(page, "Sign up").click();
    assertThat(page.locator("h1")).containsText("mail");
    page.navigate(verificationLink(page, podwright));
    page.getByLabel("Password").fill("a few example words");
    button(page, "Confirm the address").click();
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Make a show")).click();
  }

  private static void makeShow(Page page) {
    page.getByLabel("Title").fill("Example Show");
    page.locator("[name=slug]").fill("example");
    page.getByLabel("Author").fill("Example Host");
    page.locator("[name=category]").selectOption("Technology");
    button(page, "Make the show").click();
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Upload the first audio")).click();
    page.locator("form[action$='/episodes'] button").first().click();
    assertThat(page.locator("#episode")).isVisible();
  }

  private static void upload(Page page, Path audio) {
    page.locator("#audio-file").setInputFiles(audio);
    assertThat(page.locator("turbo-frame#audio"))
        .containsText("1:03:40", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
  }

  private static void write(Page page) {
    page.locator("#title").fill("An Example Service for Hosted Examples");
    page.locator("#notes").fill(NOTES);
    assertThat(page.locator(".editor__preview")).containsText("What it was like to begin");
    assertThat(page.locator("[data-autosave-target=status]")).containsText("Saved at");
  }

  private static void publish(Page page) {
    button(page, "Publish now").click();
    assertThat(page.locator("#link-page"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
  }

  private static void listen(Page page) {
    page.navigate(page.locator("#link-page").inputValue());
    assertThat(page.locator("h1")).containsText("An Example Service for Hosted Examples");
    page.locator("[data-do=toggle]").click();
    page.waitForFunction("() => document.querySelector('audio').currentTime > 0.5");
  }

  private static SyndFeed feed(Played podwright) throws Exception {
    var url = "http://example.localhost:%d/feed.xml".formatted(podwright.sites());
    return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(get(URI.create(url)))));
  }

  /// Java does not resolve names under `localhost`: the machine is asked, the host is named.
  private static byte[] get(URI url) throws Exception {
    var here = URI.create("http://127.0.0.1:%d%s".formatted(url.getPort(), url.getPath()));
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(here).header("Host", url.getHost() + ":" + url.getPort()).build();
      var answer = client.send(request, BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(url.toString()).isEqualTo(200);
      return answer.body();
    }
  }

  private static String verificationLink(Page page, Played podwright) {
    page.navigate(podwright.mail());
    page.waitForCondition(() -> {
      page.reload();
      return page.locator("td a").count() > 0;
    });
    page.locator("td a").first().click();
    return page.locator("a[href*='/verification/']").first().getAttribute("href");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }
}
