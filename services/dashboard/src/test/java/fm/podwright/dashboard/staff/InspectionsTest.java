package fm.podwright.dashboard.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.Studio;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is not public of an account, and the reason for which an operator sees it.
class InspectionsTest {
  private static final String NOBODY = "00000000-0000-7000-8000-000000000001";
  private static final List<String> PRIVATE =
      List.of(
          "Unheard title",
          "Unread notes",
          "Unread summary",
          "Reworded title",
          "example.mp3",
          "desk@example.com");

  @AutoClose private static final Studio studio = Staffed.studio();
  private static final Browser operator = Staffed.operator(studio.dashboard());
  private static String file;
  private static String show;
  private static String draft;

  @BeforeAll
  static void open() {
    file = "/staff/accounts/" + studio.account();
    show = show();
    draft = studio.ready(show, "Unheard title");
    var form = studio.episodeForm(draft, "Unheard title", "Unread *notes* and Unread notes");
    form.put("summary", "Unread summary");
    studio.owner().post(draft, form);
    takeDownAndReword();
    studio.dashboard().browser().post("/report", report());
  }

  private static String show() {
    var form = Studio.showForm("The High Tide Show", "high-tide");
    form.put("ownerEmail", "desk@example.com");
    studio.owner().post("/shows", form);
    return studio.dashboard().value("SELECT id FROM show WHERE slug = 'high-tide'");
  }

  private static void takeDownAndReword() {
    var episode = studio.ready(show, "A song of others");
    studio.press(episode, "PUBLISH", Map.of());
    var page = "http://high-tide.localhost:8081/episodes/" + studio.column(episode, "slug");
    operator.post(
        file + "/shows/" + show + "/takedown",
        Map.of("grounds", "legal", "reason", "Not theirs", "page", page));
    studio.owner().post(episode, studio.episodeForm(episode, "Reworded title", "Unread notes"));
  }

  private static Map<String, String> report() {
    var page = "http://high-tide.localhost:8081/";
    return Map.of("page", page, "kind", "spam", "words", "Advertisements.");
  }

  @BeforeEach
  void prove() {
    Staffed.prove(operator);
  }

  @Test
  void no_page_of_the_staff_shows_what_is_not_public_without_a_reason() {
    var inspection = begin("A report of 3 May");
    operator.get(inspection + draft);

    var walked = pages(NOBODY).toList();

    assertThat(walked).hasSizeGreaterThan(9);
    assertThat(walked.stream().filter(it -> operator.get(it).statusCode() == 200).toList())
        .hasSizeGreaterThan(7);
    for (var page : walked) {
      assertThat(operator.get(page).body()).as(page).doesNotContain(PRIVATE);
    }
    assertThat(operator.post(file + "/suspension", Map.of()).body()).doesNotContain(PRIVATE);
  }

  @Test
  void with_a_reason_an_operator_reads_and_hears_a_draft_and_the_owner_reads_that() {
    var inspection = begin("Police asked, file 12");

    assertThat(operator.get(inspection).body())
        .contains("Unheard title", "Reworded title", "desk@example.com", "Police asked, file 12");
    assertThat(operator.get(inspection + draft).body())
        .contains("<em>notes</em>", "Unread summary", "<audio", "Police asked, file 12");

    assertThat(operator.get("/staff/acts").body())
        .contains("Opened what is not public", "Police asked, file 12", idOf(draft))
        .doesNotContain("Unheard title");
    assertThat(studio.owner().get("/account").body())
        .contains("Opened what is not public", "Unheard title", "Police asked, file 12")
        .doesNotContain(Staffed.OPERATOR);
  }

  @Test
  void without_a_reason_nothing_is_opened() {
    var before = looks();

    var refused = operator.post(file + "/shows/" + show + "/inspections", Map.of("reason", " "));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Say why");
    assertThat(looks()).isEqualTo(before);
  }

  @Test
  void after_half_an_hour_the_reason_is_asked_for_again() {
    var inspection = begin("A report");
    studio.dashboard().pass(Duration.ofMinutes(29));
    assertThat(operator.get(inspection).statusCode()).isEqualTo(200);
    studio.dashboard().pass(Duration.ofMinutes(1));

    for (var page : List.of(inspection, inspection + draft)) {
      var answer = operator.get(page);
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(answer.headers().firstValue("location")).hasValue(file);
    }
  }

  @Test
  void the_link_to_a_drafts_audio_is_good_for_no_longer_than_the_reason() {
    var inspection = begin("A report");
    studio.dashboard().pass(Duration.ofMinutes(20));

    var page = operator.get(inspection + draft).body();

    assertThat(page.replaceFirst("(?s).*X-Amz-Expires=(\\d+).*", "$1")).isIn("600", "601");
  }

  @Test
  void a_reason_opens_what_it_was_given_for_to_whoever_gave_it_and_nothing_else() {
    var inspection = begin("A report");
    var other = studio.draft(studio.show("low-tide"));
    var second = studio.dashboard().owner("second@example.com");
    operator.post("/staff/operators", Map.of("email", "second@example.com", "reason", "Holidays"));
    Staffed.prove(second);

    assertThat(operator.get(inspection + other).statusCode()).isEqualTo(303);
    assertThat(second.get(inspection).statusCode()).isEqualTo(303);
    assertThat(second.get(inspection + draft).statusCode()).isEqualTo(303);
  }

  @Test
  void another_accounts_show_is_not_found() {
    studio.dashboard().owner("elsewhere@example.com");
    var elsewhere = "/staff/accounts/" + studio.dashboard().account("elsewhere@example.com");

    var asked =
        operator.post(elsewhere + "/shows/" + show + "/inspections", Map.of("reason", "A report"));

    assertThat(asked.statusCode()).isEqualTo(404);
  }

  private static String begin(String reason) {
    var answer = operator.post(file + "/shows/" + show + "/inspections", Map.of("reason", reason));
    return answer.headers().firstValue("location").orElseThrow();
  }

  /// Each page of the staff, with what is there in the place of ids.
  private static Stream<String> pages(String inspection) {
    var values = new HashMap<String, String>();
    values.put("show", show);
    values.put("episode", idOf(draft));
    values.put("inspection", inspection);
    return studio
        .dashboard()
        .bean(Router.class)
        .uriRoutes()
        .filter(it -> it.getHttpMethod() == HttpMethod.GET)
        .map(it -> it.getUriMatchTemplate().toPathString())
        .filter(it -> it.startsWith("/staff"))
        .distinct()
        .map(it -> filled(it, values));
  }

  private static String filled(String template, Map<String, String> values) {
    var path = template.replace("/staff/accounts/{id}", file).replace("{id}", reported());
    for (var it : values.entrySet()) {
      path = path.replace("{" + it.getKey() + "}", it.getValue());
    }
    assertThat(path).as("this test knows all ids of a page").doesNotContain("{");
    return path;
  }

  private static String reported() {
    return studio.dashboard().value("SELECT id FROM abuse_report");
  }

  private static String looks() {
    return studio.dashboard().value("SELECT count(*) FROM account_act WHERE act = 'opened'");
  }

  private static String idOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
