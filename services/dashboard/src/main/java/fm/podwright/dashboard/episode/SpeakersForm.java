package fm.podwright.dashboard.episode;

import fm.podwright.dashboard.http.Fields;
import fm.podwright.domain.episode.transcript.Speaker;
import fm.podwright.domain.show.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Who the speakers of a transcript are, as it was sent: a name and perhaps a person for each, in
/// their order.
record SpeakersForm(Fields fields) {
  private static final int LONGEST = 128;

  /// The speakers of the transcript as the form names them. A person's own name goes before one
  /// that was typed.
  List<Speaker> speakers(FoundTranscript found) {
    var speakers = found.speakers();
    return IntStream.range(0, speakers.size())
        .mapToObj(row -> speaker(found, speakers.get(row).label(), row))
        .toList();
  }

  private Speaker speaker(FoundTranscript found, String label, int row) {
    var person = person(found, row);
    var name = person.map(Person::name).orElseGet(() -> typed(row));
    return new Speaker(label, name, person.map(Person::id));
  }

  private String typed(int row) {
    var name = fields.line("name" + row);
    return name.substring(0, Math.min(LONGEST, name.length()));
  }

  private Optional<Person> person(FoundTranscript found, int row) {
    var id = fields.line("person" + row);
    return found.people().stream().filter(it -> it.id().toString().equals(id)).findFirst();
  }
}
