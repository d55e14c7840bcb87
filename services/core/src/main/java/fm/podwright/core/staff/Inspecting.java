package fm.podwright.core.staff;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.feed.NotesValues;
import fm.podwright.core.media.MediaFiles;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.episode.Variables;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.staff.StaffAct;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Opens what is not public of a show to an operator who says why. The line in the record is
/// written before anything is read, for the show and again for each episode; the account's owners
/// read it too.
@Singleton
public class Inspecting {
  /// How long a reason is good for.
  public static final Duration LIFE = Duration.ofMinutes(30);

  private final Inspections inspections;
  private final Shows shows;
  private final Episodes episodes;
  private final MediaFiles media;
  private final NotesValues values;
  private final Audit audit;
  private final Tenancy tenancy;
  private final Ids ids;
  private final InstantSource clock;

  Inspecting(
      Inspections inspections,
      Shows shows,
      Episodes episodes,
      MediaFiles media,
      NotesValues values,
      Audit audit,
      Tenancy tenancy,
      Ids ids,
      InstantSource clock) {
    this.inspections = inspections;
    this.shows = shows;
    this.episodes = episodes;
    this.media = media;
    this.values = values;
    this.audit = audit;
    this.tenancy = tenancy;
    this.ids = ids;
    this.clock = clock;
  }

  /// A show with the episodes of it that are not out.
  public record Opened(Inspection inspection, Show show, List<Episode> hidden) {}

  /// One of those episodes, with its audio.
  public record OpenedEpisode(
      Inspection inspection,
      Show show,
      Episode episode,
      Variables variables,
      Optional<Media> audio) {}

  /// Begins to look; the id of the inspection, or empty if the account has no such show.
  public Optional<UUID> begin(Operator by, AccountId account, ShowId show, String reason) {
    if (reason.isBlank()) throw new IllegalArgumentException("nobody looks without a reason");
    return tenancy.asOperator(
        by.id(),
        account,
        () -> shows.find(account, show).map(it -> begin(by, account, it, reason)));
  }

  private UUID begin(Operator by, AccountId account, Show show, String reason) {
    var now = clock.instant();
    var line = ids.next();
    audit.note(by, StaffAct.OPENED, account, show.title(), reason);
    inspections.add(account, line, show.id(), by.id(), reason, now, now.plus(LIFE));
    return line;
  }

  /// What is not public of the show, while the operator's own inspection lasts.
  public Optional<Opened> look(Operator by, AccountId account, UUID inspection) {
    return tenancy.asOperator(
        by.id(), account, () -> find(by, account, inspection).map(it -> opened(account, it)));
  }

  private Optional<Inspection> find(Operator by, AccountId account, UUID inspection) {
    return inspections.find(account, inspection, by.id(), clock.instant());
  }

  private Opened opened(AccountId account, Inspection it) {
    var show = shows.find(account, it.show()).orElseThrow();
    var hidden = episodes.of(account, it.show()).stream().filter(Inspecting::isHidden).toList();
    return new Opened(it, show, hidden);
  }

  /// One of its episodes. All operators read the record, so the episode's title is not in it; the
  /// owners' line has it.
  public Optional<OpenedEpisode> open(
      Operator by, AccountId account, UUID inspection, EpisodeId id) {
    return tenancy.asOperator(
        by.id(),
        account,
        () ->
            find(by, account, inspection)
                .flatMap(it ->
                    episodes
                        .find(account, id)
                        .filter(episode -> episode.show().equals(it.show()) && isHidden(episode))
                        .map(episode -> open(by, account, it, episode))));
  }

  private OpenedEpisode open(
      Operator by, AccountId account, Inspection inspection, Episode episode) {
    var show = shows.find(account, episode.show()).orElseThrow();
    var named =
        new Audit.Named(
            show.title() + ", episode " + episode.id(),
            episode.title().isEmpty() ? "An episode without a title" : episode.title());
    audit.note(by, StaffAct.OPENED, account, named, inspection.reason());
    var audio = episode.audio().flatMap(it -> media.find(account, it));
    return new OpenedEpisode(inspection, show, episode, values.of(account, episode), audio);
  }

  private static boolean isHidden(Episode episode) {
    return !(episode.release() instanceof Published);
  }
}
