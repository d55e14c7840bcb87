package fm.podwright.core.episode;

import fm.podwright.domain.episode.ChapterMark;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.transcript.TranscriptFormat;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.TopicId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All that is stored of one episode that listeners know or knew: of one that is out no more there
/// is `published` no more, but its addresses and its audio. `stamp` is that of its rows; `alone` is
/// true if nobody of the show is in it.
public record Dossier(
    EpisodeId id,
    long stamp,
    Optional<Episode> published,
    List<StoredEnclosure> enclosures,
    List<Address> addresses,
    boolean alone,
    List<Part> parts,
    List<TopicId> topics,
    List<ChapterMark> marks,
    Set<TranscriptFormat> transcripts) {
  public Dossier {
    enclosures = List.copyOf(enclosures);
    addresses = List.copyOf(addresses);
    parts = List.copyOf(parts);
    topics = List.copyOf(topics);
    marks = List.copyOf(marks);
    transcripts = Set.copyOf(transcripts);
  }

  /// The slug of a page, whether it is there, and its place among all pages that ever were.
  public record Address(String slug, boolean live, int place) {}

  /// What somebody does in the episode.
  public record Part(PersonId person, String role, String group) {}

  /// Its place in the archive, counted from 1; 0 if it was never out.
  public int place() {
    return addresses.stream().mapToInt(Address::place).min().orElse(0);
  }

  /// The audio that is at its address now.
  public Optional<StoredEnclosure> live(MediaId media) {
    return enclosures.stream()
        .filter(it -> it.live() && it.enclosure().media().equals(media))
        .findFirst();
  }
}
