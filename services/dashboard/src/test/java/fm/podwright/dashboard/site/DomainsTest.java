package fm.podwright.dashboard.site;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.RunningDashboard;
import fm.podwright.dashboard.Studio;
import fm.podwright.domain.account.Role;
import fm.podwright.testkit.NameServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DomainsTest {
  private static final NameServer DNS = NameServer.start();
  private static Studio studio;

  @BeforeAll
  static void open() {
    DNS.has("edge.podwright.example", "A", "192.0.2.1");
    var dashboard =
        RunningDashboard.start(
            Map.of(
                "podwright.dns.resolvers",
                DNS.address(),
                "podwright.edge.cname",
                "edge.podwright.example",
                "podwright.edge.addresses",
                "192.0.2.1,2001:db8:0:0:0:0:0:1"));
    studio = new Studio(dashboard, dashboard.owner(Studio.OWNER));
  }

  @AfterAll
  static void close() {
    studio.close();
    DNS.close();
  }

  @Test
  void a_domain_is_added_set_up_made_primary_and_removed() {
    var list = "/shows/" + studio.show("moving-in") + "/domains";
    var path = add(list, "https://Podcast.Example.com/").headers().firstValue("location");
    var domain = path.orElseThrow();
    var code = code("podcast.example.com");

    assertThat(get(domain))
        .contains("CNAME", "edge.podwright.example", "_podwright.podcast", "podwright=" + code)
        .contains("Not checked yet")
        .doesNotContain("Make it primary");

    studio.owner().post(domain + "/checks", Map.of());
    assertThat(get(domain))
        .contains("There is no record for podcast.example.com", "Checked just now");

    DNS.has("podcast.example.com", "CNAME", "edge.podwright.example.")
        .has("_podwright.podcast.example.com", "TXT", "podwright=" + code);
    studio.dashboard().pass(Duration.ofSeconds(10));
    assertThat(studio.owner().post(domain + "/checks", Map.of()).statusCode()).isEqualTo(303);
    assertThat(get(domain))
        .contains("All records are right", "Make it primary", "stays where it is");

    assertThat(studio.owner().post(domain + "/primary", Map.of()).statusCode()).isEqualTo(303);
    assertThat(get(list)).contains("Listeners meet the show at podcast.example.com now");
    assertThat(get(list)).contains("Make it primary again");

    var unsure = studio.owner().post(domain + "/removal", Map.of("confirmation", "podcast"));
    assertThat(unsure.statusCode()).isEqualTo(422);
    assertThat(unsure.body()).contains("Type podcast.example.com to remove it.");
    var sure = Map.of("confirmation", "podcast.example.com");
    assertThat(studio.owner().post(domain + "/removal", sure).statusCode()).isEqualTo(303);
    assertThat(get(list)).contains("No longer the show’s", "Removed");
  }

  @Test
  void while_a_domain_is_lost_every_page_says_so_to_whoever_can_mend_it() {
    var list = "/shows/" + studio.show("losing") + "/domains";
    var domain = add(list, "lost.example.com").headers().firstValue("location").orElseThrow();
    var editor =
        studio.dashboard().member(studio.owner(), Studio.OWNER, "eve@example.com", Role.EDITOR);
    var sentence = "lost.example.com does not lead to your show any more";
    assertThat(get("/home")).doesNotContain(sentence);

    studio
        .dashboard()
        .value(
            "UPDATE custom_domain SET state = 'warned' WHERE host = 'lost.example.com' RETURNING"
                + " 1");

    assertThat(get("/home")).contains(sentence, domain);
    assertThat(get(domain)).contains("It is let go on").doesNotContain(sentence);
    assertThat(editor.get("/home").body()).doesNotContain(sentence);
    studio
        .dashboard()
        .value(
            "UPDATE custom_domain SET state = 'waiting' WHERE host = 'lost.example.com' RETURNING"
                + " 1");
  }

  @Test
  void a_registered_domain_gets_addresses_and_another_script_is_shown_as_it_is_read() {
    var list = "/shows/" + studio.show("apex") + "/domains";

    var apex = add(list, "bücher.example").headers().firstValue("location").orElseThrow();

    assertThat(get(apex))
        .contains("<h1 class=\"head__title\" dir=\"ltr\">bücher.example</h1>")
        .contains("xn--bcher-kva.example", "192.0.2.1", "2001:db8::1", ">@<");
  }

  @Test
  void what_can_be_no_domain_is_refused_beside_its_field() {
    var list = "/shows/" + studio.show("refused") + "/domains";
    for (var typed : new String[] {"", "localhost", "x.localhost", "192.0.2.1", "co.uk"}) {
      assertThat(add(list, typed).statusCode()).as(typed).isEqualTo(422);
    }
    assertThat(add(list, "edge.podwright.example").body()).contains("belongs to this platform");

    add(list, "twice.example.com");
    assertThat(add(list, "twice.example.com").body()).contains("is added already");
    var other = "/shows/" + studio.show("refused-too") + "/domains";
    assertThat(add(other, "twice.example.com").body()).contains("belongs to your show");
  }

  @Test
  void another_accounts_domain_is_not_found_and_editors_may_not() {
    var list = "/shows/" + studio.show("private") + "/domains";
    var domain = add(list, "mine.example.com").headers().firstValue("location").orElseThrow();
    var stranger = studio.dashboard().owner("mallory@example.com");
    var editor =
        studio.dashboard().member(studio.owner(), Studio.OWNER, "ben@example.com", Role.EDITOR);

    assertThat(stranger.get(list).statusCode()).isEqualTo(404);
    assertThat(stranger.get(domain).statusCode()).isEqualTo(404);
    for (var act : new String[] {"/checks", "/primary", "/removal"}) {
      assertThat(stranger.post(domain + act, Map.of("confirmation", "x")).statusCode())
          .as(act)
          .isEqualTo(404);
    }
    assertThat(stranger.post(list, Map.of("domain", "a.example.com")).statusCode()).isEqualTo(404);
    assertThat(stranger.post(list + "/platform", Map.of()).statusCode()).isEqualTo(404);
    assertThat(editor.get(list).statusCode()).isEqualTo(403);
    var elsewhere = list.replaceFirst("shows/[^/]+", "shows/" + studio.show("elsewhere"));
    assertThat(studio.owner().get(domain.replace(list, elsewhere)).statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> add(String list, String domain) {
    return studio.owner().post(list, Map.of("domain", domain));
  }

  private static String get(String path) {
    return studio.owner().get(path).body();
  }

  private static String code(String host) {
    return studio
        .dashboard()
        .value("SELECT code FROM custom_domain WHERE host = '%s'".formatted(host));
  }
}
