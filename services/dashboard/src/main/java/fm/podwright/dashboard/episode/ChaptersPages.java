package fm.podwright.dashboard.episode;

import fm.podwright.core.site.Sites;
import fm.podwright.core.storage.ReadLinks;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.dashboard.Frames;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.media.EmbeddedChapter;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.episode.ChaptersPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/// Makes the page on which chapters are set.
@Singleton
class ChaptersPages {
  private static final Duration LISTENING = Duration.ofHours(6);

  private final Frames frames;
  private final ReadLinks links;
  private final Sites sites;

  ChaptersPages(Frames frames, ReadLinks links, Sites sites) {
    this.frames = frames;
    this.links = links;
    this.sites = sites;
  }

  ChaptersPage of(HttpRequest<?> request, Member member, Found found, Form form) {
    var sound =
        found
            .media()
            .map(it -> links.presign(new StorageKey(it.storageKey()), LISTENING).toString());
    return new ChaptersPage(
        frames.around(request, found.show(), Section.EPISODES),
        found.episode(),
        form,
        found.media(),
        sound.orElse(""),
        inside(found),
        sites.onPlatform(found.show()).home().resolve("/").toString().replaceFirst("/$", ""),
        EpisodePages.rights(member, found).draft());
  }

  /// The chapters that the audio itself names.
  static List<EmbeddedChapter> inside(Found found) {
    return found.media().map(it -> it.facts().tags().chapters()).orElse(List.of());
  }
}
