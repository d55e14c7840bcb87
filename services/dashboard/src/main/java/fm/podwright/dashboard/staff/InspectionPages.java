package fm.podwright.dashboard.staff;

import fm.podwright.core.staff.Inspecting.Opened;
import fm.podwright.core.staff.Inspecting.OpenedEpisode;
import fm.podwright.core.staff.Inspection;
import fm.podwright.core.storage.ReadLinks;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.dashboard.Frames;
import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.show.Owner;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.Times;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.staff.InspectedEpisodePage;
import fm.podwright.templates.dashboard.staff.InspectionPage;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/// Makes the pages of an inspection.
@Singleton
class InspectionPages {
  private final Frames frames;
  private final ReadLinks links;
  private final InstantSource clock;

  InspectionPages(Frames frames, ReadLinks links, InstantSource clock) {
    this.frames = frames;
    this.links = links;
    this.clock = clock;
  }

  /// Where an inspection is.
  static URI path(AccountId account, UUID inspection) {
    return URI.create("/staff/accounts/" + account + "/inspections/" + inspection);
  }

  InspectionPage of(HttpRequest<?> request, AccountId account, Opened opened) {
    var show = opened.show();
    return new InspectionPage(
        frames.around(request).at(Section.STAFF),
        account,
        path(account, opened.inspection().id()).toString(),
        show.title(),
        why(opened.inspection()),
        owner(show.owner()),
        opened.hidden());
  }

  InspectedEpisodePage of(HttpRequest<?> request, AccountId account, OpenedEpisode opened) {
    var episode = opened.episode();
    var markdown = episode.words().notes();
    var html =
        Notes.tooLong(markdown).isEmpty() ? Notes.of(markdown, opened.variables()).html() : "";
    return new InspectedEpisodePage(
        frames.around(request).at(Section.STAFF),
        path(account, opened.inspection().id()).toString(),
        opened.show().title(),
        why(opened.inspection()),
        episode,
        html,
        opened.audio().map(it -> sound(opened.inspection(), it)));
  }

  private static InspectionPage.Why why(Inspection it) {
    return new InspectionPage.Why(it.reason(), Lines.time(it.ends()));
  }

  private static String owner(Owner it) {
    var address = it.email().value();
    return it.name().isEmpty() ? address : it.name() + ", " + address;
  }

  /// The link is good for no longer than the reason is.
  private InspectedEpisodePage.Sound sound(Inspection inspection, Media audio) {
    var left = Duration.between(clock.instant(), inspection.ends()).plusSeconds(1);
    var link = links.presign(new StorageKey(audio.storageKey()), left);
    return new InspectedEpisodePage.Sound(
        link.toString(), audio.fileName(), Times.clock(audio.facts().duration()));
  }
}
