package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.site.KeepingFacade;
import fm.podwright.core.site.KeepingPages;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.site.App;
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
import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.publisher.fixture.Until;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LookTest {
  private static final Pattern SHEET = Pattern.compile("href=\"(/look/[^\"]+)\"");
  private static Studio studio;
  private static Running publisher;
  private static Listener listener;
  private static AccountId account;

  @BeforeAll
  static void start() {
    studio = Studio.fresh();
    account = studio.account();
    publisher = Running.over(studio);
    listener = publisher.listener();
  }

  @AfterAll
  static void end() {
    publisher.close();
    studio.close();
  }

  @Test
  void the_colours_of_a_show_are_a_sheet_that_never_changes_at_its_address() {
    studio.show(account, "plain");

    var sheet = listener.get("plain.localhost", sheet("plain.localhost"));

    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.header("content-type")).contains("text/css; charset=utf-8");
    assertThat(sheet.header("cache-control").orElseThrow()).contains("immutable");
    assertThat(sheet.text()).contains("--accent:#", "prefers-color-scheme:dark");
    assertThat(listener.get("plain.localhost", "/look/red.css").status()).isEqualTo(404);
  }

  @Test
  void what_is_chosen_shows_at_once_and_the_old_sheet_goes_on_answering() {
    var show = studio.show(account, "dressed");
    studio.published(account, show, "Why looks", sound(1000, 1));
    var before = sheet("dressed.localhost");

    dress(show);

    var page =
        Until.fits(
            () -> listener.get("dressed.localhost", "/").text(),
            text -> text.contains("layout-shelf"));
    assertThat(page)
        .contains("reads-sans", "/look/2f6fde-dark.", "name=\"color-scheme\" content=\"dark\"")
        .contains("https://open.spotify.com/show/example", "overcast://")
        .contains("href=\"https://social.example.com/@show\" rel=\"me noopener\"")
        .contains("Made by <em>examples</em>")
        .doesNotContain("Hosted with", "podcastaddict.com");
    assertThat(listener.get("dressed.localhost", before).status()).isEqualTo(200);
    assertThat(sheet("dressed.localhost")).isNotEqualTo(before);
  }

  @Test
  void a_page_of_ones_own_is_at_its_address_and_in_the_navigation() {
    var show = studio.show(account, "papers");

    write(show, "support-us", "Support us", true);
    write(show, "quiet", "Quiet", false);

    Until.fits(() -> listener.get("papers.localhost", "/quiet").status(), it -> it == 200);
    var page = listener.get("papers.localhost", "/support-us");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("<h2>A heading</h2>", "href=\"/support-us\" aria-current=\"page\"")
        .doesNotContain("href=\"/quiet\"");
    assertThat(listener.get("papers.localhost", "/nothing").status()).isEqualTo(404);
  }

  @Test
  void a_phone_is_told_name_colours_and_icons() {
    var show = studio.show(account, "homescreen");
    studio.artwork(account, show, sound(500, 5));

    var manifest = listener.get("homescreen.localhost", "/manifest.webmanifest");

    assertThat(manifest.header("content-type"))
        .contains("application/manifest+json; charset=utf-8");
    assertThat(manifest.text())
        .contains("\"name\":\"Example Show\"", "\"sizes\":\"1400x1400\"", "\"theme_color\":\"#");
  }

  private static String sheet(String host) {
    var link = SHEET.matcher(listener.get(host, "/").text());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private static void dress(Show show) {
    var look =
        new Look(
            Layout.SHELF,
            Theme.DARK,
            Typeface.SANS,
            Optional.of(new Colour(0x2F6FDE)),
            Look.colourOf(show.id()));
    var facade =
        new Facade(
            look,
            Optional.empty(),
            new Following(
                Map.of(App.SPOTIFY, URI.create("https://open.spotify.com/show/example")),
                Set.of(App.PODCAST_ADDICT)),
            List.of(new OwnLink("Mastodon", URI.create("https://social.example.com/@show"))),
            "Made by *examples*.",
            false,
            0);
    var outcome = studio.get(KeepingFacade.class).change(account, show.id(), facade);
    assertThat(outcome).isEqualTo(KeepingFacade.Outcome.KEPT);
  }

  private static void write(Show show, String slug, String title, boolean listed) {
    var id = new OwnPageId(studio.get(Ids.class).next());
    var text = "# A heading\n\nText.";
    var page = new OwnPage(id, new Slug(slug), title, text, listed, 1, Instant.EPOCH);
    assertThat(studio.get(KeepingPages.class).add(account, show.id(), page))
        .isEqualTo(KeepingPages.Outcome.KEPT);
  }
}
