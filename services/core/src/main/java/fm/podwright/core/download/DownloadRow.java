package fm.podwright.core.download;

import fm.podwright.core.episode.OfEpisode;
import fm.podwright.domain.download.DailyDownloads;
import fm.podwright.domain.episode.EpisodeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/// A day's downloads of an episode as the table has them.
@MappedEntity("download_day")
record DownloadRow(@Id @OfEpisode EpisodeId episodeId, LocalDate day, long downloads) {
  DailyDownloads daily() {
    return new DailyDownloads(episodeId, day, downloads);
  }
}
