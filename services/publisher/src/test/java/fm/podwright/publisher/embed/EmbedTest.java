package fm.podwright.publisher.embed;

import static fm.podwright.publisher.fixture.Studio.sound;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Listener.Answer;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import java.net.URLEncoder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbedTest {
  private static final String HOST = "first.localhost";
  private static final String PAGE = "http://first.localhost:8081/episodes/why-tests-so";
  private static Studio studio;
  private static Running publisher;
  private static Listener listener;

  @BeforeAll
  static void start() {
    studio = Studio.fresh();
    var account = studio.account();
    var show = studio.show(account, "first");
    studio.published(account, show, "Why <tests> & \"so\"", sound(1000, 1));
    studio.draft(account, show, "A secret", sound(1000, 2));
    publisher = Running.over(studio);
    listener = publisher.listener();
  }

  @AfterAll
  static void end() {
    publisher.close();
    studio.close();
  }

  @Test
  void only_the_embedded_player_may_stand_in_other_peoples_frames() {
    var embed = listener.get(HOST, "/embed/why-tests-so");
    var page = listener.get(HOST, "/episodes/why-tests-so");

    assertThat(embed.status()).isEqualTo(200);
    assertThat(policy(embed)).contains("frame-ancestors *").contains("script-src 'self'");
    assertThat(policy(page)).contains("frame-ancestors 'self'");
    assertThat(embed.text())
        .contains("<meta name=\"robots\" content=\"noindex\">")
        .contains("<link rel=\"canonical\" href=\"" + PAGE + "\">")
        .contains("/media/");
  }

  private static String policy(Answer answer) {
    return answer.header("content-security-policy").orElseThrow();
  }

  @Test
  void its_theme_is_asked_for_and_latest_is_the_newest_episode() {
    assertThat(embed("?theme=dark").text()).contains("content=\"dark\"").contains("-dark.");
    assertThat(embed("?theme=light&t=5").text()).contains("content=\"light\"");
    assertThat(embed("?theme=nonsense").text()).contains("content=\"light dark\"");
    assertThat(listener.get(HOST, "/embed/latest").text()).contains(PAGE);
    assertThat(listener.get(HOST, "/embed/a-secret").status()).isEqualTo(404);
    assertThat(listener.get(HOST, "/embed/").status()).isEqualTo(404);
  }

  private static Answer embed(String query) {
    return listener.get(HOST, "/embed/why-tests-so" + query);
  }

  @Test
  void oembed_gives_a_frame_for_the_page_of_an_episode() {
    var answer = ask(PAGE + "#t=42", "&maxwidth=400");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-type")).contains("application/json; charset=utf-8");
    assertThat(answer.header("access-control-allow-origin")).contains("*");
    assertThat(answer.text())
        .contains("\"version\":\"1.0\"", "\"type\":\"rich\"", "\"width\":400", "\"height\":180")
        .contains("\"title\":\"Why <tests> & \\\"so\\\"\"")
        .contains("src=\\\"http://first.localhost:8081/embed/why-tests-so?t=42\\\"")
        .contains("title=\\\"Why &lt;tests&gt; &amp; &quot;so&quot;\\\"");
  }

  @Test
  void oembed_speaks_xml_too_and_no_other_format() {
    assertThat(ask(PAGE, "&format=xml").text())
        .startsWith("<?xml")
        .contains("<type>rich</type>", "<title>Why &lt;tests&gt; &amp; \"so\"</title>");
    assertThat(ask(PAGE, "&format=yaml").status()).isEqualTo(501);
  }

  @Test
  void oembed_knows_the_episodes_of_its_own_show_alone() {
    assertThat(ask("http://first.localhost:8081/", "").status()).isEqualTo(200);
    assertThat(ask("http://first.localhost:8081/episodes/a-secret", "").status()).isEqualTo(404);
    assertThat(ask("http://other.example.com/episodes/why-tests-so", "").status()).isEqualTo(404);
    assertThat(ask("ftp://first.localhost/episodes/why-tests-so", "").status()).isEqualTo(404);
    assertThat(ask("no address: %%%", "").status()).isEqualTo(404);
    assertThat(listener.get(HOST, "/oembed").status()).isEqualTo(400);
  }

  @Test
  void an_episodes_page_leads_to_oembed() {
    var page = listener.get(HOST, "/episodes/why-tests-so").text();
    var link = "http://first.localhost:8081/oembed?format=json&amp;url=";

    assertThat(page)
        .contains("application/json+oembed")
        .contains(link + URLEncoder.encode(PAGE, UTF_8));
  }

  private static Answer ask(String url, String more) {
    return listener.get(HOST, "/oembed?url=" + URLEncoder.encode(url, UTF_8) + more);
  }
}
