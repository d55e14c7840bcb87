package fm.podwright.dashboard.episode;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.feed.CopyStep;
import fm.podwright.core.feed.CopySteps;
import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.Studio;
import fm.podwright.domain.episode.EpisodeId;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CopyStepsTest {
  @AutoClose private static final Studio studio = Studio.open();
  private static final String path = studio.ready(studio.show("low-tide"), "First Light");

  /// Nobody knows when the page has begun to listen, so it is said until it was heard.
  @Test
  void who_waits_is_told_what_is_done_to_the_audio_until_it_is_done() {
    var id = EpisodeId.of(path.substring(path.lastIndexOf('/') + 1));
    var told = studio.dashboard().bean(CopySteps.class);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answer = CompletableFuture.supplyAsync(() -> steps(studio.owner()), threads);

      while (!answer.isDone()) {
        told.tell(studio.account(), id, CopyStep.WRITING);
        told.tell(studio.account(), id, CopyStep.DONE);
      }

      assertThat(answer.join().body())
          .contains("event: step", "\"step\":\"ready\"", "\"step\":\"done\"");
    }
  }

  @Test
  void another_accounts_episode_is_not_found() {
    var stranger = studio.dashboard().owner("mallory@example.com");

    assertThat(steps(stranger).statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> steps(Browser browser) {
    return browser.send(
        browser.request(path + "/copy/steps").header("Accept", "text/event-stream"));
  }
}
