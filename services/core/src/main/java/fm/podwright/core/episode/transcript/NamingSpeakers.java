package fm.podwright.core.episode.transcript;

import static java.util.stream.Collectors.toMap;

import fm.podwright.core.show.People;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.transcript.Speaker;
import fm.podwright.domain.episode.transcript.Transcript;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/// Calls the speakers of transcripts what the people that they are are called now; asked within the
/// account's transaction.
@Singleton
public class NamingSpeakers {
  private final Transcripts transcripts;
  private final People people;

  NamingSpeakers(Transcripts transcripts, People people) {
    this.transcripts = transcripts;
    this.people = people;
  }

  /// The transcript with the names of today, if the episode has one.
  public Optional<StoredTranscript> find(AccountId account, ShowId show, EpisodeId episode) {
    return transcripts.find(account, episode).map(it -> named(account, show, it));
  }

  /// What listeners read of it.
  public Optional<Transcript> transcript(AccountId account, ShowId show, EpisodeId episode) {
    return find(account, show, episode).map(StoredTranscript::shown);
  }

  private StoredTranscript named(AccountId account, ShowId show, StoredTranscript stored) {
    if (stored.speakers().stream().allMatch(it -> it.person().isEmpty())) return stored;
    var names = people.of(account, show).stream().collect(toMap(Person::id, Person::name));
    return new StoredTranscript(
        stored.source(), stored.speakers().stream().map(it -> named(it, names)).toList());
  }

  /// Who is not found any more keeps the name that was theirs.
  private static Speaker named(Speaker speaker, Map<PersonId, String> names) {
    var name = speaker.person().map(it -> names.getOrDefault(it, speaker.name()));
    return name.map(it -> new Speaker(speaker.label(), it, speaker.person())).orElse(speaker);
  }
}
