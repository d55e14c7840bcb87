package fm.podwright.worker.billing;

import static fm.podwright.worker.RunningWorker.ACCOUNT;
import static fm.podwright.worker.RunningWorker.SHOW;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.billing.ClosingChanged;
import fm.podwright.core.job.Channel;
import fm.podwright.core.job.Jobs;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.testkit.Database;
import fm.podwright.worker.RunningWorker;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

@Timeout(120)
class TellingOfClosingTest {
  @Test
  void publishers_hear_of_every_show_of_an_account_that_closes() throws Exception {
    try (var worker = RunningWorker.start(Map.of());
        var publisher = worker.database().connect(Database.SUPERUSER)) {
      publisher.createStatement().execute("LISTEN " + Channel.SHOW_CHANGED.code());

      worker
          .bean(Tenancy.class)
          .run(
              ACCOUNT,
              () ->
                  worker
                      .bean(Jobs.class)
                      .enqueue(ClosingChanged.JOB, "now", new ClosingChanged(ACCOUNT)));

      var heard = publisher.unwrap(PGConnection.class).getNotifications(60_000);
      assertThat(Arrays.stream(heard).map(PGNotification::getParameter))
          .anyMatch(it -> it.contains(SHOW.toString()));
    }
  }
}
