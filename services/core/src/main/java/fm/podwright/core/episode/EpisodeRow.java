package fm.podwright.core.episode;

import fm.podwright.core.media.OfMedia;
import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.EpisodeType;
import fm.podwright.domain.episode.Guid;
import fm.podwright.domain.episode.Numbering;
import fm.podwright.domain.episode.Release;
import fm.podwright.domain.episode.Words;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// An episode as the table has it.
@MappedEntity("episode")
record EpisodeRow(
    @OfAccount AccountId accountId,
    @Id @OfEpisode EpisodeId id,
    @OfShow ShowId showId,
    String slug,
    String title,
    String summary,
    String notes,
    @Nullable Integer season,
    @Nullable Integer number,
    String type,
    @Nullable Boolean explicit,
    @Nullable String guid,
    @Nullable @OfMedia MediaId mediaId,
    String status,
    @Nullable Instant releaseAt,
    int version,
    Instant createdAt,
    Instant changedAt) {

  static EpisodeRow of(AccountId account, Episode episode, Instant now) {
    return new EpisodeRow(
        account,
        episode.id(),
        episode.show(),
        episode.slug().value(),
        episode.words().title(),
        episode.words().summary(),
        episode.words().notes(),
        nullable(episode.numbering().season()),
        nullable(episode.numbering().number()),
        episode.numbering().type().code(),
        episode.explicit().orElse(null),
        episode.guid().map(Guid::value).orElse(null),
        episode.audio().orElse(null),
        status(episode.release()),
        instant(episode.release()),
        episode.version(),
        now,
        now);
  }

  Episode episode() {
    return new Episode(
        id,
        showId,
        new Slug(slug),
        new Words(title, summary, notes),
        numbering(),
        Optional.ofNullable(explicit),
        Optional.ofNullable(guid).map(Guid::new),
        Optional.ofNullable(mediaId),
        release(),
        version);
  }

  private Numbering numbering() {
    return new Numbering(
        optional(season), optional(number), EpisodeType.valueOf(type.toUpperCase(Locale.ROOT)));
  }

  private Release release() {
    return switch (status) {
      case "draft" -> new Release.Draft();
      case "scheduled" -> new Release.Scheduled(Objects.requireNonNull(releaseAt));
      case "published" -> new Release.Published(Objects.requireNonNull(releaseAt));
      case "unpublished" -> new Release.Unpublished(Objects.requireNonNull(releaseAt));
      default -> throw new IllegalStateException("an episode is " + status);
    };
  }

  private static String status(Release release) {
    return release.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static @Nullable Instant instant(Release release) {
    return switch (release) {
      case Release.Draft() -> null;
      case Release.Scheduled(var at) -> at;
      case Release.Published(var at) -> at;
      case Release.Unpublished(var at) -> at;
    };
  }

  private static OptionalInt optional(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static @Nullable Integer nullable(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }
}
