package fm.podwright.dashboard.episode;

import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.templates.dashboard.episode.Timing;
import io.micronaut.serde.annotation.Serdeable;

/// What the main button is to say and do.
@Serdeable
record TimingAnswer(String intent, String label, String words, String action) {
  static TimingAnswer of(Timing timing, EpisodeId id) {
    var path = "/episodes/" + id;
    var action =
        switch (timing.intent()) {
          case SAVE, UPDATE -> path;
          case PUBLISH, BACKDATE, SCHEDULE, REPUBLISH -> path + "/publication";
        };
    return new TimingAnswer(timing.code(), timing.label(), timing.words(), action);
  }
}
