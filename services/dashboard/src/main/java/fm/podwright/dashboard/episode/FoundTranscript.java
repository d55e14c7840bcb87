package fm.podwright.dashboard.episode;

import fm.podwright.core.episode.transcript.StoredTranscript;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.transcript.Speaker;
import fm.podwright.domain.episode.transcript.TranscriptDocument;
import fm.podwright.domain.episode.transcript.TranscriptFormat;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.Show;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// An episode's transcript, if it has one, with what stands around it; `length` is that of its
/// audio.
record FoundTranscript(
    Show show,
    Episode episode,
    Optional<StoredTranscript> transcript,
    Optional<Duration> length,
    List<Person> people) {

  /// Who speaks, in the order in which they begin.
  List<Speaker> speakers() {
    return transcript.map(StoredTranscript::speakers).orElse(List.of());
  }

  /// The transcript as a file, if it has that format.
  Optional<String> file(TranscriptFormat format) {
    return transcript
        .map(StoredTranscript::shown)
        .filter(it -> it.formats().contains(format))
        .map(it -> new TranscriptDocument(it, episode.title(), show.listing().language()))
        .map(it -> it.as(format));
  }

  /// What is out or planned is changed by those who may publish.
  boolean mayBeChangedBy(Member member) {
    return member.may(episode.release().isPromised() ? Act.PUBLISH : Act.DRAFT);
  }
}
