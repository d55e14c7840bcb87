package fm.podwright.core.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListeningTest {
  private static final String CONNECTED = "(connected)";

  private final Core core = Core.start();
  private final Listening listening = core.bean(Listening.class);
  private final Announcements announcements = core.bean(Announcements.class);

  @AfterAll
  void end() {
    core.close();
  }

  @Test
  void what_is_announced_is_heard_after_the_commit() throws InterruptedException {
    var heard = new Heard();
    try (var _ = listening.subscribe(Channel.SHOW_CHANGED, heard)) {
      assertThat(heard.next()).isEqualTo(CONNECTED);

      announce(Channel.SHOW_CHANGED, "a:b:7");

      assertThat(heard.nextNews()).isEqualTo("a:b:7");
    }
  }

  @Test
  void a_rollback_and_other_channels_say_nothing() throws InterruptedException {
    var heard = new Heard();
    try (var _ = listening.subscribe(Channel.UPLOAD_CHANGED, heard)) {
      assertThat(heard.next()).isEqualTo(CONNECTED);

      announce(Channel.SHOW_CHANGED, "other");
      assertThatThrownBy(this::announceAndFail).hasMessage("no");
      announce(Channel.UPLOAD_CHANGED, "last");

      assertThat(heard.nextNews()).isEqualTo("last");
    }
  }

  @Test
  void a_lost_connection_comes_back_and_says_so() throws InterruptedException, SQLException {
    var heard = new Heard();
    try (var _ = listening.subscribe(Channel.SHOW_CHANGED, heard)) {
      assertThat(heard.next()).isEqualTo(CONNECTED);
      heard.news.clear();

      core.value(
          "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
              + " WHERE application_name = 'podwright listening'"
              + " AND datname = current_database()");

      assertThat(heard.next()).isEqualTo(CONNECTED);
      announce(Channel.SHOW_CHANGED, "again");
      assertThat(heard.nextNews()).isEqualTo("again");
    }
  }

  private void announce(Channel channel, String payload) {
    core.tenancy()
        .across(_ -> {
          announcements.announce(channel, payload);
          return true;
        });
  }

  private void announceAndFail() {
    core.tenancy()
        .across(_ -> {
          announcements.announce(Channel.UPLOAD_CHANGED, "rolled back");
          throw new IllegalStateException("no");
        });
  }

  private static final class Heard implements Subscriber {
    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();

    @Override
    public void heard(String payload) {
      news.add(payload);
    }

    @Override
    public void connected() {
      news.add(CONNECTED);
    }

    String next() throws InterruptedException {
      return String.valueOf(news.poll(60, TimeUnit.SECONDS));
    }

    String nextNews() throws InterruptedException {
      var next = next();
      return next.equals(CONNECTED) ? nextNews() : next;
    }
  }
}
