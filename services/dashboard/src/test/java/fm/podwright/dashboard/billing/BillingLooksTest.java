package fm.podwright.dashboard.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import fm.podwright.core.feed.MovingAway;
import fm.podwright.dashboard.Studio;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.Departure;
import fm.podwright.testkit.Axe;
import fm.podwright.testkit.Browser;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pages of an account in every state, and those of a show that moves away, looked at by axe in
/// a real browser.
class BillingLooksTest {
  private static final String NEW_FEED = "https://elsewhere.example.com/feed.xml";

  private static Studio studio;
  private static Browser browser;

  private final List<String> addresses = new ArrayList<>();
  private final Map<String, String> answers = new HashMap<>();

  @BeforeAll
  static void open() {
    studio = Studio.open(settings());
    browser = Browser.start();
  }

  private static Map<String, Object> settings() {
    var settings = new HashMap<>(BillingTest.BILLED);
    settings.put("test.elsewhere", "on");
    return settings;
  }

  @AfterAll
  static void close() {
    browser.close();
    studio.close();
  }

  @Test
  void axe_finds_nothing_whatever_the_state_of_the_account() {
    studio.draft(studio.show("tide"));
    var plight = new Plight(studio.dashboard());
    see("trial", "/billing");
    plight.foundedDaysAgo(20);
    see("trial-over", "/billing");

    plight.bought();
    plight.happened("A plan was bought: Starter, paid monthly");
    plight.downloads(0, 24_000);
    plight.told("over");
    see("over", "/billing");
    see("over-home", "/home");
    plight.unpaidFor(3);
    see("past-due", "/billing");
    plight.ended(5);
    see("cancelled", "/billing");

    assertThat(look()).isEmpty();
  }

  @Test
  void axe_finds_nothing_on_the_way_to_another_host() {
    var show = studio.show("leaving");
    var path = "/shows/" + show + "/moving";
    keep("refused", studio.owner().post(path, Map.of("feed", "elsewhere")).body());
    var seen = studio.owner().post(path, Map.of("feed", NEW_FEED)).body();
    assertThat(seen).contains("What is there", "Send all listeners there");
    keep("seen", seen);
    var departure = new Departure(URI.create(NEW_FEED), Optional.empty());
    studio.dashboard().bean(MovingAway.class).move(studio.account(), ShowId.of(show), departure);
    see("moved", path);

    assertThat(look()).isEmpty();
  }

  private void see(String name, String path) {
    var answer = studio.owner().get(path);
    assertThat(answer.statusCode()).as(name).isEqualTo(200);
    keep(name, answer.body());
  }

  private void keep(String name, String html) {
    var address = studio.dashboard().origin() + "/looks/" + name;
    addresses.add(address);
    answers.put(address, html);
  }

  private List<String> look() {
    var origin = studio.dashboard().origin();
    var cookies =
        studio.owner().cookies().entrySet().stream()
            .map(it -> new Cookie(it.getKey(), it.getValue()).setUrl(origin))
            .toList();
    return Axe.look(browser, cookies, addresses, "0", answers);
  }
}
