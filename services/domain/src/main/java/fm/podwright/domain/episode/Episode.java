package fm.podwright.domain.episode;

import fm.podwright.domain.episode.Release.Draft;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.episode.Release.Scheduled;
import fm.podwright.domain.episode.Release.Unpublished;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Slug;
import java.time.Instant;
import java.util.Optional;

/// One item of a show. `audio` is what is or will be published; `explicit` is empty where the
/// show's own answer holds; `version` rises with every saved edit, so that a second writer is told.
public record Episode(
    EpisodeId id,
    ShowId show,
    Slug slug,
    Words words,
    Numbering numbering,
    Optional<Boolean> explicit,
    Optional<Guid> guid,
    Optional<MediaId> audio,
    Release release,
    int version) {

  /// The title as it was written; a draft's may be empty.
  public String title() {
    return words.title();
  }

  /// Out at `at`, with a GUID from now on. What was out before keeps its first date: podcast apps
  /// sort the feed by it.
  public Episode publish(Instant at) {
    return switch (release) {
      case Draft(), Scheduled(_) -> with(new Published(at));
      case Unpublished(var first) -> with(new Published(first));
      case Published(_) -> this;
    };
  }

  /// Planned for `at`; only what is not out can be planned.
  public Episode schedule(Instant at) {
    return switch (release) {
      case Draft(), Scheduled(_) -> with(new Scheduled(at));
      case Published(_), Unpublished(_) -> throw new IllegalStateException("was already published");
    };
  }

  /// Back from the plan, or from the public; GUID and date stay.
  public Episode withdraw() {
    return switch (release) {
      case Scheduled(_) -> with(new Draft());
      case Published(var at) -> with(new Unpublished(at));
      case Draft(), Unpublished(_) -> this;
    };
  }

  /// A new episode whose notes begin as `notes`.
  public static Episode draft(EpisodeId id, ShowId show, Slug slug, String title, String notes) {
    return new Episode(
        id,
        show,
        slug,
        new Words(title, "", notes),
        Numbering.none(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Draft(),
        1);
  }

  /// Written anew. What was out keeps its slug and its GUID, whatever `edit` says.
  public Episode edit(Edit edit) {
    return new Episode(
        id,
        show,
        release.wasOut() ? slug : edit.slug(),
        edit.words(),
        edit.numbering(),
        edit.explicit(),
        release.wasOut() ? guid : edit.guid(),
        audio,
        release,
        version + 1);
  }

  /// With other audio; everything else stays, the GUID above all, and the version: nobody wrote.
  public Episode withAudio(MediaId media) {
    return new Episode(
        id, show, slug, words, numbering, explicit, guid, Optional.of(media), release, version);
  }

  private Episode with(Release next) {
    var fixed = next.wasOut() ? Optional.of(guid.orElseGet(() -> Guid.of(id))) : guid;
    return new Episode(id, show, slug, words, numbering, explicit, fixed, audio, next, version + 1);
  }
}
