package fm.podwright.templates.dashboard.episode;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Release;
import fm.podwright.domain.episode.transcript.Speaker;
import fm.podwright.domain.show.Person;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.form.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The transcript of an episode: what was understood of it, who speaks, and the form for another
/// one. The episode's page shows the frame of it.
public record TranscriptPage(
    Frame frame,
    Episode episode,
    Optional<TranscriptPanel> panel,
    List<Person> people,
    Form form,
    boolean mayChange)
    implements Page {
  public TranscriptPage {
    people = List.copyOf(people);
  }

  /// The path of this page.
  public String path() {
    return "/episodes/" + episode.id() + "/transcript";
  }

  /// What stands for the title of the episode.
  public String title() {
    return episode.title().isEmpty() ? "Untitled episode" : episode.title();
  }

  /// True while listeners have it.
  public boolean isOut() {
    return episode.release() instanceof Release.Published;
  }

  /// Who of the show a speaker can be.
  public List<Option> choices() {
    var nobody =
        new Option(
            "", people.isEmpty() ? "The show has no people yet" : "Nobody of the show’s people");
    return Stream.concat(
            Stream.of(nobody), people.stream().map(it -> new Option(it.id().toString(), it.name())))
        .toList();
  }

  /// The form of one speaker, the first being 0.
  public Form speaker(int row, Speaker speaker) {
    return Form.of(
        Map.of(
            "name" + row,
            speaker.name(),
            "person" + row,
            speaker.person().map(Object::toString).orElse("")));
  }
}
