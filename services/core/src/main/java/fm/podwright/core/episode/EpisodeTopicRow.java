package fm.podwright.core.episode;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.show.OfTopic;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.TopicId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.MappedEntity;

/// That an episode is about a topic, as the table has it.
@MappedEntity("episode_topic")
record EpisodeTopicRow(
    @OfAccount AccountId accountId,
    @OfEpisode EpisodeId episodeId,
    @OfShow ShowId showId,
    @OfTopic TopicId topicId,
    int position) {}
