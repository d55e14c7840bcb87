package fm.podwright.dashboard.home;

import fm.podwright.core.download.DownloadDays;
import fm.podwright.core.episode.Episodes;
import fm.podwright.core.episode.ReleasePlans;
import fm.podwright.core.site.Sites;
import fm.podwright.dashboard.Frames;
import fm.podwright.domain.download.DailyDownloads;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Release;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.dashboard.home.ShowCard;
import fm.podwright.templates.dashboard.home.ShowCard.Latest;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Sums a show up for the home page; asked within the account's transaction.
@Singleton
class ShowCards {
  private static final int FEW = 5;

  private final Episodes episodes;
  private final DownloadDays downloads;
  private final Frames frames;
  private final Sites sites;
  private final ReleasePlans plans;

  ShowCards(
      Episodes episodes, DownloadDays downloads, Frames frames, Sites sites, ReleasePlans plans) {
    this.episodes = episodes;
    this.downloads = downloads;
    this.frames = frames;
    this.sites = sites;
    this.plans = plans;
  }

  ShowCard of(AccountId account, Show show) {
    var all = episodes.of(account, show.id());
    var heard = downloads.wasAskedFor(account, show.id());
    return new ShowCard(
        frames.link(show),
        show,
        FirstSteps.of(show, all, sites.of(show).home().toString(), heard),
        in(all, Release.Draft.class),
        in(all, Release.Scheduled.class),
        latest(account, show, all),
        wrong(show, all));
  }

  /// What was due and could not come out, in one sentence for each.
  Optional<String> overdue(AccountId account) {
    var sentences =
        plans.refused(account).stream()
            .limit(FEW)
            .map(plan ->
                episodes
                    .find(account, plan.episode())
                    .map(it -> "“" + it.title() + "” was due and could not be published: ")
                    .map(it -> it + plan.reason()))
            .flatMap(Optional::stream)
            .toList();
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  private Optional<Latest> latest(AccountId account, Show show, List<Episode> all) {
    return all.stream()
        .filter(it -> it.release() instanceof Release.Published)
        .max(Comparator.comparing(it -> it.release().date().orElseThrow()))
        .map(it -> new Latest(it, downloads(account, show, it)));
  }

  private long downloads(AccountId account, Show show, Episode episode) {
    return downloads.since(account, show.id(), LocalDate.EPOCH).stream()
        .filter(it -> it.episode().equals(episode.id()))
        .mapToLong(DailyDownloads::count)
        .sum();
  }

  private static List<Episode> in(List<Episode> all, Class<? extends Release> state) {
    return all.stream().filter(it -> state.isInstance(it.release())).limit(FEW).toList();
  }

  /// What keeps a show that is out from being listed.
  private static List<Finding> wrong(Show show, List<Episode> all) {
    if (all.stream().noneMatch(it -> it.release() instanceof Release.Published)) return List.of();
    var missing = Stream.<Finding>builder();
    if (show.artwork().isEmpty()) {
      missing.add(
          Finding.warning(
              "artwork", "The show has no artwork.", "Apple and others refuse it without."));
    }
    if (show.about().description().isBlank()) {
      missing.add(
          Finding.warning(
              "description",
              "The show has no description.",
              "Directories ask for a few sentences."));
    }
    return missing.build().toList();
  }
}
