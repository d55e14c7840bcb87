package fm.podwright.dashboard.staff;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.Studio;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What anybody reports of a podcast, and what becomes of it.
class ReportsTest {
  @AutoClose private static final Studio studio = Staffed.studio();
  private static final Browser operator = Staffed.operator(studio.dashboard());

  @BeforeEach
  void later() {
    studio.dashboard().pass(Duration.ofHours(1));
    Staffed.prove(operator);
  }

  @Test
  void a_report_of_a_page_arrives_with_the_account_and_the_page_it_is_about() {
    studio.show("high-tide");
    var page = "http://high-tide.localhost:8081/episodes/x?from=app";

    var form = studio.dashboard().browser().get("/report?page=" + encode(page, UTF_8));
    report(page, "It plays my song.");

    assertThat(form.body()).contains("value=\"" + page + "\"");
    var id = studio.dashboard().value("SELECT id FROM abuse_report WHERE words LIKE '%my song%'");
    assertThat(operator.get("/staff/reports/" + id).body())
        .contains(page, "/staff/accounts/" + studio.account(), "It plays my song.");
  }

  @Test
  void of_many_reports_from_one_network_only_five_are_taken_in_a_quarter_of_an_hour() {
    for (var i = 1; i <= 5; i++) {
      assertThat(report("http://x.localhost/", "Report " + i).statusCode()).isEqualTo(200);
    }

    var refused = report("http://x.localhost/", "Report 6");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("retry-after")).hasValue("900");
    assertThat(refused.body()).contains("Wait a quarter of an hour", "Report 6");
    assertThat(
            studio.dashboard().value("SELECT count(*) FROM abuse_report WHERE words = 'Report 6'"))
        .isEqualTo("0");

    studio.dashboard().pass(Duration.ofMinutes(30));
    assertThat(report("http://x.localhost/", "Report 6").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> report(String page, String words) {
    var form = Map.of("page", page, "kind", "copyright", "words", words);
    return studio.dashboard().browser().post("/report", form);
  }

  @Test
  void a_report_reaches_the_operators_and_is_answered() {
    var anybody = studio.dashboard().browser();
    var page = "http://nowhere.localhost:8081/episodes/x";
    var form =
        Map.of(
            "page",
            page,
            "kind",
            "spam",
            "words",
            "It is all advertisements.",
            "email",
            "r@example.com");

    assertThat(anybody.get("/report?page=" + page).body()).contains(page);
    assertThat(anybody.post("/report", form).body()).contains("has arrived");
    assertThat(operator.get("/staff/reports").body()).contains("It is spam or a deception");

    var id = studio.dashboard().value("SELECT id FROM abuse_report WHERE email = 'r@example.com'");
    operator.post("/staff/reports/" + id + "/answer", Map.of("answer", "We looked into it."));
    assertThat(operator.get("/staff/reports/" + id).body())
        .contains("Answered", "We looked into it.");
    assertThat(
            studio
                .dashboard()
                .value(
                    "SELECT count(*) FROM scheduled_tasks WHERE task_name IN ('reported-mail',"
                        + " 'report-answer-mail')"))
        .isEqualTo("2");
  }

  @Test
  void what_a_program_fills_in_is_not_kept() {
    var form =
        Map.of(
            "page",
            "http://x.localhost/",
            "kind",
            "spam",
            "words",
            "Buy",
            "homepage",
            "http://spam.example.com");

    assertThat(studio.dashboard().browser().post("/report", form).body()).contains("has arrived");
    assertThat(studio.dashboard().value("SELECT count(*) FROM abuse_report WHERE words = 'Buy'"))
        .isEqualTo("0");
  }
}
