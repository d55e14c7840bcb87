package fm.podwright.domain.feed;

import fm.podwright.domain.episode.Chapters;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Topic;
import java.util.List;

/// What a feed and a page tell of an episode beside its words and its audio. `people` is empty
/// where the show's own hold.
public record EpisodeExtras(List<Credit> people, List<Topic> topics, Chapters chapters) {
  /// Nothing of all that.
  public static final EpisodeExtras NONE = new EpisodeExtras(List.of(), List.of(), Chapters.NONE);

  public EpisodeExtras {
    people = List.copyOf(people);
    topics = List.copyOf(topics);
  }
}
