package fm.podwright.dashboard.episode;

import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Shown;
import fm.podwright.domain.episode.transcript.Speaker;
import fm.podwright.domain.show.Person;
import fm.podwright.templates.dashboard.episode.TranscriptPage;
import fm.podwright.templates.form.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Who the speakers of a transcript are, as it was sent: a name and perhaps a person for each, by
/// their labels.
record SpeakersForm(Fields fields) {
  private static final int LONGEST = 128;

  /// What the form shows of stored speakers.
  static Form of(List<Speaker> speakers) {
    var values = new HashMap<String, String>();
    for (var it : speakers) {
      values.put(TranscriptPage.name(it), it.name());
      values.put(TranscriptPage.person(it), it.person().map(Object::toString).orElse(""));
    }
    return Form.of(values);
  }

  /// What it showed when it was opened.
  Shown seen() {
    return Shown.by(fields);
  }

  /// What was typed beside what is stored by now; speakers that are gone are left out.
  Form beside(List<Speaker> speakers) {
    var stored = of(speakers);
    var known = stored.values().keySet();
    var typed = stored;
    for (var name : known) typed = typed.with(name, fields.line(name));
    return seen().only(known).beside(stored, typed);
  }

  /// The speakers of the transcript as the form names them. A person's own name goes before one
  /// that was typed.
  List<Speaker> speakers(FoundTranscript found) {
    return found.speakers().stream().map(it -> speaker(found, it)).toList();
  }

  private Speaker speaker(FoundTranscript found, Speaker stored) {
    var person = person(found, stored);
    var name = person.map(Person::name).orElseGet(() -> typed(stored));
    return new Speaker(stored.label(), name, person.map(Person::id));
  }

  private String typed(Speaker stored) {
    var name = fields.line(TranscriptPage.name(stored));
    return name.substring(0, Math.min(LONGEST, name.length()));
  }

  private Optional<Person> person(FoundTranscript found, Speaker stored) {
    var id = fields.line(TranscriptPage.person(stored));
    return found.people().stream().filter(it -> it.id().toString().equals(id)).findFirst();
  }
}
