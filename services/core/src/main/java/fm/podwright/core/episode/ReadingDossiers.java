package fm.podwright.core.episode;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fm.podwright.core.episode.Dossier.Address;
import fm.podwright.core.episode.Dossier.Part;
import fm.podwright.core.episode.transcript.Transcripts;
import fm.podwright.core.tenancy.UuidArray;
import fm.podwright.domain.episode.ChapterMark;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.transcript.TranscriptFormat;
import fm.podwright.domain.show.TopicId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads the rows of some episodes, with as many questions as for one.
@Singleton
class ReadingDossiers {
  private final Episodes episodes;
  private final Enclosures enclosures;
  private final Footprints footprints;
  private final EpisodeCredits credits;
  private final EpisodeTopics topics;
  private final ChapterMarks marks;
  private final Transcripts transcripts;

  ReadingDossiers(
      Episodes episodes,
      Enclosures enclosures,
      Footprints footprints,
      EpisodeCredits credits,
      EpisodeTopics topics,
      ChapterMarks marks,
      Transcripts transcripts) {
    this.episodes = episodes;
    this.enclosures = enclosures;
    this.footprints = footprints;
    this.credits = credits;
    this.topics = topics;
    this.marks = marks;
    this.transcripts = transcripts;
  }

  /// The dossiers of these episodes, with the stamps that they have.
  Map<EpisodeId, Dossier> read(AccountId account, Set<EpisodeId> ids, Map<UUID, Long> stamps) {
    var rows = rows(account, UuidArray.of(ids, EpisodeId::value));
    return ids.stream()
        .collect(toMap(identity(), id -> rows.dossier(id, stamps.getOrDefault(id.value(), 0L))));
  }

  /// What every table has of the episodes.
  private record Rows(
      Map<EpisodeId, Episode> episodes,
      Map<EpisodeId, List<StoredEnclosure>> enclosures,
      Map<EpisodeId, List<Address>> addresses,
      Set<UUID> alone,
      Map<EpisodeId, List<Part>> parts,
      Map<EpisodeId, List<TopicId>> topics,
      Map<EpisodeId, List<ChapterMark>> marks,
      Map<EpisodeId, Set<TranscriptFormat>> transcripts) {

    Dossier dossier(EpisodeId id, long stamp) {
      return new Dossier(
          id,
          stamp,
          Optional.ofNullable(episodes.get(id)),
          enclosures.getOrDefault(id, List.of()),
          addresses.getOrDefault(id, List.of()),
          alone.contains(id.value()),
          parts.getOrDefault(id, List.of()),
          topics.getOrDefault(id, List.of()),
          marks.getOrDefault(id, List.of()),
          transcripts.getOrDefault(id, Set.of()));
    }
  }

  private Rows rows(AccountId account, String ids) {
    return new Rows(
        episodes.outRows(account, ids).stream().collect(toMap(EpisodeRow::id, EpisodeRow::episode)),
        enclosures.rowsAmong(account, ids).stream()
            .collect(groupingBy(EnclosureRow::episodeId, mapping(EnclosureRow::stored, toList()))),
        footprints.rowsAmong(account, ids).stream()
            .collect(groupingBy(AddressRow::episodeId, mapping(AddressRow::address, toList()))),
        new HashSet<>(credits.aloneAmong(account, ids)),
        credits.rowsAmong(account, ids).stream()
            .collect(
                groupingBy(EpisodeCreditRow::episodeId, mapping(EpisodeCreditRow::part, toList()))),
        topics.rowsAmong(account, ids).stream()
            .collect(
                groupingBy(
                    EpisodeTopicRow::episodeId, mapping(EpisodeTopicRow::topicId, toList()))),
        marks.rowsAmong(account, ids).stream()
            .collect(
                groupingBy(ChapterMarkRow::episodeId, mapping(ChapterMarkRow::mark, toList()))),
        transcripts.formats(account, ids));
  }
}
