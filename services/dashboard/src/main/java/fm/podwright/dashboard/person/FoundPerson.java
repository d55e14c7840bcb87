package fm.podwright.dashboard.person;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.Show;
import java.util.List;

/// A person with their show, what they do in it, and the episodes that they are in; `isSeen` if
/// listeners know them.
record FoundPerson(
    Show show, Person person, List<Credit> roles, List<Episode> episodes, boolean isSeen) {}
