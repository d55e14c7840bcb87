package fm.podwright.standalone.demo;

import fm.podwright.core.feed.ArtworkOutcome;
import fm.podwright.core.feed.FramingNotes;
import fm.podwright.core.feed.KeepingShow;
import fm.podwright.core.feed.Kept;
import fm.podwright.core.feed.SettingArtwork;
import fm.podwright.core.site.KeepingPages;
import fm.podwright.core.site.Sites;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.feed.PodcastGuid;
import fm.podwright.domain.show.About;
import fm.podwright.domain.show.Category;
import fm.podwright.domain.show.Listing;
import fm.podwright.domain.show.NotesFrame;
import fm.podwright.domain.show.Owner;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.ShowType;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.site.OwnPage;
import fm.podwright.domain.site.OwnPageId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Opens the show, with its artwork.
final class Premiere {
  static final String TITLE = "Slow Signal";
  static final String HOST = "Example Host";
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private static final Slug SLUG = new Slug("demo");
  private static final String DESCRIPTION =
      """
      Conversations about making things that last: software, tools, radios, gardens. One question, \
      one guest, no hurry.

      This show is an example that came with Podwright. Its host and its guests are invented, and \
      their voices are made of sine waves.\
      """;

  private static final NotesFrame NOTES =
      new NotesFrame(
          """
          {{ page.guest }} …

          ## In this episode

          - 0:00 - …

          ## Links
          """,
          "*{{ show.title }} is an example: its people are invented, and its voices are made of"
              + " sine waves.*");

  private final ApplicationContext dashboard;

  Premiere(ApplicationContext dashboard) {
    this.dashboard = dashboard;
  }

  Show open(AccountId account) {
    var show = show();
    if (!dashboard.getBean(KeepingShow.class).start(account, show).isKept()) {
      throw new IllegalStateException("the address of the demo's show is taken");
    }
    var hung = dashboard.getBean(SettingArtwork.class).hang(account, show.id(), Cover.png());
    if (!(hung instanceof ArtworkOutcome.Hung)) {
      throw new IllegalStateException("the demo's artwork was not taken: " + hung);
    }
    var framed = dashboard.getBean(FramingNotes.class).frame(account, show.id(), NOTES);
    if (!(framed instanceof Kept.Done<?>)) {
      throw new IllegalStateException("the demo's footer was not taken: " + framed);
    }
    write(account, show);
    new Particulars(dashboard).tell(account, show.id());
    return show;
  }

  /// Writes the show's own page.
  private void write(AccountId account, Show show) {
    var page =
        new OwnPage(
            new OwnPageId(dashboard.getBean(Ids.class).next()),
            new Slug("ask"),
            "Ask a question",
            text(),
            true,
            1,
            dashboard.getBean(InstantSource.class).instant());
    if (dashboard.getBean(KeepingPages.class).add(account, show.id(), page)
        != KeepingPages.Outcome.KEPT) {
      throw new IllegalStateException("the demo's page was not taken");
    }
  }

  private static String text() {
    try (var stream = Premiere.class.getResourceAsStream("page.md")) {
      if (stream == null) throw new IllegalStateException("no page.md");
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Show show() {
    var feed = dashboard.getBean(Sites.class).at(SLUG).feed();
    return new Show(
        new ShowId(dashboard.getBean(Ids.class).next()),
        SLUG,
        new About(TITLE, DESCRIPTION, HOST, "Example Host", Optional.empty()),
        new Listing(
            Locale.ENGLISH,
            Category.parse("Technology").orElseThrow(),
            false,
            ShowType.EPISODIC,
            ZONE),
        new Owner(HOST, new EmailAddress(People.OWNER), true),
        Optional.empty(),
        List.of(),
        PodcastGuid.of(feed),
        1);
  }
}
