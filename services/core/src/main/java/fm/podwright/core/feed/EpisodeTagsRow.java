package fm.podwright.core.feed;

import fm.podwright.core.episode.OfEpisode;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.feed.tag.EpisodeTags;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an episode says in tags, with its own picture, as the tables have it.
@MappedEntity("episode")
record EpisodeTagsRow(
    @OfAccount AccountId accountId,
    @Id @OfEpisode EpisodeId id,
    @TypeDef(type = DataType.JSON) EpisodeTagsJson tags,
    int tagsVersion,
    @Nullable UUID artwork,
    @Nullable String extension,
    @Nullable @TypeDef(type = DataType.JSON) List<Integer> widths) {

  Optional<Artwork> picture() {
    return artwork == null || extension == null || widths == null
        ? Optional.empty()
        : Optional.of(new Artwork(artwork, extension, widths));
  }

  Tagged<EpisodeTags> tagged() {
    return new Tagged<>(tags.tags(), tagsVersion);
  }
}
