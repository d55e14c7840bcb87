package fm.podwright.dashboard.topic;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.Topic;
import java.util.List;

/// A topic with its show and the episodes that are about it; `isSeen` if listeners know it.
record FoundTopic(Show show, Topic topic, List<Episode> episodes, boolean isSeen) {}
