package fm.podwright.dashboard.episode;

import fm.podwright.core.episode.Cast;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.Topic;
import java.util.List;

/// Who is in an episode and what it is about, and who and what else the show knows.
record Company(Cast cast, List<Person> people, List<Topic> topics) {}
