package fm.podwright.templates.dashboard.episode;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Release;
import fm.podwright.domain.episode.transcript.Speaker;
import fm.podwright.domain.show.Person;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.form.Option;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The transcript of an episode: what was understood of it, who speaks, and the form for another
/// one. The episode's page shows the frame of it.
public record TranscriptPage(
    Frame frame,
    Episode episode,
    Optional<TranscriptPanel> panel,
    List<Person> people,
    Form form,
    Form speakers,
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

  /// The field of a speaker's name. It follows from the label, so that another transcript with
  /// other speakers has other fields.
  public static String name(Speaker speaker) {
    return "name-" + key(speaker);
  }

  /// The field of the person who a speaker is.
  public static String person(Speaker speaker) {
    return "person-" + key(speaker);
  }

  private static String key(Speaker speaker) {
    return UUID.nameUUIDFromBytes(speaker.label().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
