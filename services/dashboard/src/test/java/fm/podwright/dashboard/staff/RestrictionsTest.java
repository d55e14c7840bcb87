package fm.podwright.dashboard.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.Studio;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What operators do to accounts and jobs.
class RestrictionsTest {
  private static final String DOWN = "listeners get neither its pages nor its audio";

  @AutoClose private static final Studio studio = Staffed.studio();
  private static final Browser operator = Staffed.operator(studio.dashboard());
  private static final String file = "/staff/accounts/" + studio.account();

  @Test
  void a_suspended_account_publishes_nothing_until_that_is_lifted() {
    var episode = studio.ready(studio.show("suspended"), "Held");

    var done = operator.post(file + "/suspension", Map.of("grounds", "abuse", "reason", "Floods"));

    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(studio.press(episode, "PUBLISH", Map.of()).body()).contains("suspended", "Floods");
    assertThat(studio.owner().get("/account").body()).contains("Suspended the account", "Floods");
    assertThat(mails()).isEqualTo("1");

    operator.post(lift("show_id IS NULL"), Map.of("reason", "Cleared up"));

    studio.press(episode, "PUBLISH", Map.of());
    assertThat(studio.column(episode, "status")).isEqualTo("published");
    assertThat(operator.get("/staff/acts").body()).contains("Floods", "Cleared up");
  }

  @Test
  void an_episode_that_is_taken_down_stays_down_until_it_is_put_back() {
    var show = studio.show("one-down");
    var episode = studio.ready(show, "A song of others");
    studio.press(episode, "PUBLISH", Map.of());
    var page = "http://one-down.localhost:8081/episodes/" + studio.column(episode, "slug");
    var down = Map.of("grounds", "legal", "reason", "Not theirs", "page", page);

    var taken = operator.post(file + "/shows/" + show + "/takedown", down);

    assertThat(taken.statusCode()).isEqualTo(303);
    assertThat(studio.column(episode, "status")).isEqualTo("unpublished");
    assertThat(studio.press(episode, "PUBLISH", Map.of()).body())
        .contains("taken this episode down");

    operator.post(lift("episode_id IS NOT NULL"), Map.of("reason", "It was theirs"));
    assertThat(studio.column(episode, "status")).isEqualTo("published");
  }

  @Test
  void a_show_that_is_taken_down_takes_nothing_new() {
    var show = studio.show("all-down");
    var out = studio.ready(show, "Out");
    studio.press(out, "PUBLISH", Map.of());
    var next = studio.ready(show, "Next");
    var down = Map.of("grounds", "unpaid", "reason", "Three reminders");

    operator.post(file + "/shows/" + show + "/takedown", down);

    assertThat(studio.press(next, "PUBLISH", Map.of()).body()).contains("taken this show down");
    assertThat(studio.column(out, "status")).isEqualTo("published");
    assertThat(studio.owner().get("/home").body()).contains(DOWN, "Three reminders");

    operator.post(lift("show_id = '" + show + "'"), Map.of("reason", "Paid"));
    studio.press(next, "PUBLISH", Map.of());
    assertThat(studio.column(next, "status")).isEqualTo("published");
    assertThat(studio.owner().get("/home").body()).doesNotContain(DOWN);
  }

  @Test
  void nothing_is_done_without_a_reason() {
    var refused = operator.post(file + "/suspension", Map.of("grounds", "abuse"));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(studio.dashboard().value("SELECT count(*) FROM account_act WHERE reason = ''"))
        .isEqualTo("0");
  }

  @Test
  void a_job_that_was_given_up_is_tried_again_or_dropped() {
    die("1", "no-such-job");
    die("2", "no-such-job");
    die("3", "another-job");
    assertThat(operator.get("/staff/jobs").body()).contains("no-such-job", "The server said no");
    assertThat(operator.get(file).body()).contains("The server said no");

    operator.post("/staff/jobs/revivals", Map.of("kind", "no-such-job"));
    var id = studio.dashboard().value("SELECT id FROM dead_job WHERE name = 'another-job'");
    operator.post("/staff/jobs/" + id + "/removal", Map.of("reason", "Obsolete"));

    assertThat(studio.dashboard().value("SELECT count(*) FROM dead_job")).isEqualTo("0");
    assertThat(
            studio
                .dashboard()
                .value("SELECT count(*) FROM scheduled_tasks WHERE task_name = 'no-such-job'"))
        .isEqualTo("2");
    assertThat(studio.owner().get("/account").body()).contains("Dropped a job", "Obsolete");
  }

  private static void die(String key, String name) {
    studio
        .dashboard()
        .value(
            """
            INSERT INTO dead_job (id, name, instance, data, tries, reason, died_at)
            VALUES (gen_random_uuid(), '%s', '%s', '{"job":"x","account":"%s"}', 10, 'The server said no', now())
            RETURNING id
            """
                .formatted(name, key, studio.account()));
  }

  private static String lift(String which) {
    var id =
        studio
            .dashboard()
            .value(
                "SELECT id FROM restriction WHERE account_id = '%s' AND %s"
                    .formatted(studio.account(), which));
    return file + "/restrictions/" + id + "/removal";
  }

  private static String mails() {
    return studio
        .dashboard()
        .value(
            """
            SELECT count(*) FROM scheduled_tasks t JOIN account_act a ON t.task_instance LIKE a.id || '/%'
            WHERE t.task_name = 'account-act-mail' AND a.act = 'suspended'
            """);
  }
}
