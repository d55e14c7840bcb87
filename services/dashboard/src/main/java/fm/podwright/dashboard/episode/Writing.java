package fm.podwright.dashboard.episode;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.feed.Drafting;
import fm.podwright.core.feed.Outcome;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.Locale;

/// Writes down what a form holds.
@Singleton
class Writing {
  private final Tenancy tenancy;
  private final Episodes episodes;
  private final Drafting drafting;

  Writing(Tenancy tenancy, Episodes episodes, Drafting drafting) {
    this.tenancy = tenancy;
    this.episodes = episodes;
    this.drafting = drafting;
  }

  /// Saves the form on top of version `base` of the episode.
  Outcome save(AccountId account, Episode episode, int base, EpisodeForm form) {
    var findings = form.findings();
    if (!findings.isEmpty()) return new Outcome.Refused(findings);
    return drafting.save(account, episode.id(), base, form.edit(slug(account, episode, form)));
  }

  /// The slug that was typed, or one made of the title or the id.
  Slug slug(AccountId account, Episode episode, EpisodeForm form) {
    return Slug.parse(form.slug().toLowerCase(Locale.ROOT))
        .or(() -> Slug.suggestedBy(form.title()).filter(it -> isFree(account, episode, it)))
        .orElseGet(() -> new Slug(episode.id().toString()));
  }

  private boolean isFree(AccountId account, Episode episode, Slug slug) {
    return tenancy.in(
        account, () -> !episodes.hasSlug(account, episode.show(), slug.value(), episode.id()));
  }
}
