package fm.podwright.domain.feed;

import fm.podwright.domain.episode.Chapters;
import fm.podwright.domain.episode.transcript.TranscriptFormat;
import fm.podwright.domain.feed.tag.EpisodeTags;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Topic;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a feed and a page tell of an episode beside its words and its audio. `people` is empty
/// where the show's own hold, and so is `artwork`; `transcripts` are the formats in which there is
/// one; `place` is the episode's place in the archive, counted from 1, or 0 while it was never out.
public record EpisodeExtras(
    List<Credit> people,
    List<Topic> topics,
    Chapters chapters,
    Set<TranscriptFormat> transcripts,
    EpisodeTags tags,
    Optional<Artwork> artwork,
    int place) {
  /// Nothing of all that.
  public static final EpisodeExtras NONE =
      new EpisodeExtras(
          List.of(), List.of(), Chapters.NONE, Set.of(), EpisodeTags.NONE, Optional.empty(), 0);

  public EpisodeExtras {
    people = List.copyOf(people);
    topics = List.copyOf(topics);
    transcripts =
        transcripts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(transcripts));
  }

  /// With other tags.
  public EpisodeExtras with(EpisodeTags other) {
    return new EpisodeExtras(people, topics, chapters, transcripts, other, artwork, place);
  }

  /// With other chapters.
  public EpisodeExtras with(Chapters others) {
    return new EpisodeExtras(people, topics, others, transcripts, tags, artwork, place);
  }

  /// With a transcript in other formats.
  public EpisodeExtras with(Set<TranscriptFormat> formats) {
    return new EpisodeExtras(people, topics, chapters, formats, tags, artwork, place);
  }

  /// With other people and topics.
  public EpisodeExtras with(List<Credit> others, List<Topic> subjects) {
    return new EpisodeExtras(others, subjects, chapters, transcripts, tags, artwork, place);
  }
}
