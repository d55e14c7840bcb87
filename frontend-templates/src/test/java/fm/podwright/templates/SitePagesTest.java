package fm.podwright.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.episode.Notes;
import fm.podwright.templates.site.GonePage;
import fm.podwright.templates.site.NotFoundPage;
import fm.podwright.templates.site.Paging;
import fm.podwright.templates.site.episode.EpisodePage;
import fm.podwright.templates.site.episode.PreviewPage;
import fm.podwright.templates.site.show.HomePage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SitePagesTest {
  private static final Notes NOTES = Notes.of("Hello <b>sea</b>\n\n- a light");

  private final Pages pages = new Pages();

  @Test
  void home_has_the_latest_with_its_player_and_leads_to_all() {
    var episodes = List.of(Samples.episode(14, "The radio"), Samples.episode(13, "Fog"));

    var html = render(new HomePage(Samples.lowTide(Locale.UK), episodes, new Paging("/", 1, 3)));

    assertThat(html)
        .contains("<audio class=\"player__native\" controls preload=\"none\"")
        .contains("href=\"/episodes/episode-14\"", "href=\"/episodes/episode-13\"", "/?page=2")
        .contains("type=\"application/rss+xml\"", "<link rel=\"canonical\"");
  }

  @Test
  void an_empty_show_says_what_will_be_here() {
    var html = render(new HomePage(Samples.lowTide(Locale.UK), List.of(), new Paging("/", 1, 1)));

    assertThat(html).contains("No episodes yet").doesNotContain("<audio");
  }

  @Test
  void a_page_without_javascript_plays_and_downloads() {
    var html = render(episodePage(Locale.UK, "The radio"));

    assertThat(html)
        .contains("src=\"/media/e/m/episode.mp3\"")
        .contains("Download (MP3, 55.7 MB)")
        .contains("24 November 2026", "58 min")
        .contains("<li>a light</li>");
  }

  @Test
  void pages_speak_the_language_of_the_show() {
    var html = render(episodePage(Locale.GERMANY, "Der Funk"));

    assertThat(html)
        .contains("lang=\"de-DE\"")
        .contains("Herunterladen (MP3,", "24. November 2026", "Staffel 2, Folge 14");
  }

  @Test
  void a_language_that_we_do_not_speak_gets_english_words() {
    var html = render(episodePage(Locale.of("fi"), "Radio"));

    assertThat(html).contains("lang=\"fi\"", "lang=\"en-GB\"", "Hosted with Podwright");
  }

  @Test
  void what_people_wrote_is_escaped() {
    var evil = "\"><script>alert(1)</script>";
    var frame = Samples.frame(evil, evil, Locale.UK);

    var html =
        render(
                new HomePage(
                    frame,
                    List.of(Samples.episode(14, evil), Samples.silent(evil)),
                    new Paging("/", 1, 1)))
            + render(new GonePage(frame));

    assertThat(html).contains("&lt;script").doesNotContain("<script>");
  }

  @Test
  void a_preview_says_so_and_is_not_indexed() {
    var frame = Samples.lowTide(Locale.UK);
    var soon = Samples.silent("Soon");
    var page = new PreviewPage(frame, soon, NOTES, List.of(), List.of(), Optional.empty());

    assertThat(render(page))
        .contains("Preview - not published", "noindex")
        .doesNotContain("<audio", "canonical");
  }

  @Test
  void lost_and_withdrawn_pages_lead_home() {
    var frame = Samples.lowTide(Locale.UK);

    assertThat(render(new GonePage(frame))).contains("no longer available", "noindex");
    assertThat(render(new NotFoundPage(frame))).contains("no page here", "href=\"/\"");
  }

  @Test
  void search_engines_read_what_an_episode_is_and_nothing_ends_the_script() {
    var html = render(episodePage(Locale.UK, "A </script><b> & \"title\""));

    assertThat(html)
        .contains("\"@type\":\"PodcastEpisode\"", "\"episodeNumber\":14")
        .contains("\"name\":\"A \\u003c/script\\u003e\\u003cb\\u003e \\u0026 \\\"title\\\"\"")
        .contains("\"duration\":\"PT58M", "\"webFeed\":\"https://low-tide.example.com/feed.xml\"");
  }

  @Test
  void previews_on_other_sites_have_a_picture_and_a_time() {
    var html = render(episodePage(Locale.UK, "The radio"));

    assertThat(html)
        .contains("content=\"https://low-tide.example.com/episodes/episode-14/card.jpg?v=")
        .contains("article:published_time\" content=\"2026-11-24T08:00:00Z", "summary_large_image")
        .contains("rel=\"manifest\"", "name=\"theme-color\"");
  }

  private static EpisodePage episodePage(Locale language, String title) {
    var earlier = Optional.of(Samples.episode(13, "Fog"));
    var frame = Samples.lowTide(language);
    return new EpisodePage(
        frame,
        Samples.episode(14, title),
        NOTES,
        List.of(),
        List.of(),
        Optional.empty(),
        earlier,
        Optional.empty());
  }

  private String render(Page page) {
    return new String(pages.render(page), UTF_8);
  }
}
