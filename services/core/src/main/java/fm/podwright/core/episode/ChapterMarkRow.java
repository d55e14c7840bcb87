package fm.podwright.core.episode;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.ChapterMark;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.MappedEntity;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A mark as the table has it.
@MappedEntity("chapter_mark")
record ChapterMarkRow(
    @OfAccount AccountId accountId,
    @OfEpisode EpisodeId episodeId,
    long startMs,
    String title,
    @Nullable String link,
    @Nullable String image,
    boolean hidden) {
  static ChapterMarkRow of(AccountId account, EpisodeId episode, ChapterMark mark) {
    return new ChapterMarkRow(
        account,
        episode,
        mark.start().toMillis(),
        mark.title(),
        mark.link().map(URI::toString).orElse(null),
        mark.image().map(URI::toString).orElse(null),
        mark.hidden());
  }

  ChapterMark mark() {
    return new ChapterMark(
        Duration.ofMillis(startMs),
        title,
        Optional.ofNullable(link).map(URI::create),
        Optional.ofNullable(image).map(URI::create),
        hidden);
  }
}
