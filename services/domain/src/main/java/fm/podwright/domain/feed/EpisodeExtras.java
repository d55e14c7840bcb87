package fm.podwright.domain.feed;

import fm.podwright.domain.episode.Chapters;
import fm.podwright.domain.episode.transcript.TranscriptFormat;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Topic;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a feed and a page tell of an episode beside its words and its audio. `people` is empty
/// where the show's own hold; `transcripts` are the formats in which there is one.
public record EpisodeExtras(
    List<Credit> people, List<Topic> topics, Chapters chapters, Set<TranscriptFormat> transcripts) {
  /// Nothing of all that.
  public static final EpisodeExtras NONE =
      new EpisodeExtras(List.of(), List.of(), Chapters.NONE, Set.of());

  public EpisodeExtras {
    people = List.copyOf(people);
    topics = List.copyOf(topics);
    transcripts =
        transcripts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(transcripts));
  }
}
