package fm.podwright.domain.download;

import fm.podwright.domain.episode.EpisodeId;
import java.time.LocalDate;

/// How often an episode was downloaded on one day of UTC; bots are still in.
public record DailyDownloads(EpisodeId episode, LocalDate day, long count) {}
