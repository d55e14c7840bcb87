package fm.podwright.core.feed;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.feed.FeedDifference;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.feed.tag.EpisodeTags;
import fm.podwright.domain.feed.tag.ShowTags;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Txt;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;

/// Saves what shows and episodes say in tags, upon the version that was changed. Listeners' apps
/// see it at once, if the feed with it passes the gate; what is saved as it was changes nothing.
@Singleton
public class ChangingTags {
  private final Tenancy tenancy;
  private final Shows shows;
  private final Episodes episodes;
  private final TagsOfShows ofShows;
  private final TagsOfEpisodes ofEpisodes;
  private final Gate gate;

  ChangingTags(
      Tenancy tenancy,
      Shows shows,
      Episodes episodes,
      TagsOfShows ofShows,
      TagsOfEpisodes ofEpisodes,
      Gate gate) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.episodes = episodes;
    this.ofShows = ofShows;
    this.ofEpisodes = ofEpisodes;
    this.gate = gate;
  }

  /// Saves a show's tags.
  public TagOutcome change(AccountId account, ShowId show, Tagged<ShowTags> tagged) {
    return unlessBlocked(
        tagged.tags().findings(), () -> tenancy.in(account, () -> save(account, show, tagged)));
  }

  /// Saves an episode's tags.
  public TagOutcome change(AccountId account, EpisodeId episode, Tagged<EpisodeTags> tagged) {
    return unlessBlocked(
        tagged.tags().findings(),
        () ->
            tenancy.in(
                account,
                () ->
                    episodes
                        .hold(account, episode)
                        .map(it -> save(account, it, tagged))
                        .orElseGet(TagOutcome.NotFound::new)));
  }

  /// Saves a show's texts for directories, and nothing else of the show.
  public TagOutcome change(AccountId account, ShowId show, List<Txt> txts) {
    return change(account, show, txts, Unchanged.ANYHOW);
  }

  /// The same, unless somebody was faster.
  public TagOutcome change(AccountId account, ShowId show, List<Txt> txts, Unchanged seen) {
    return unlessBlocked(
        List.of(), () -> tenancy.in(account, () -> save(account, show, txts, seen)));
  }

  private TagOutcome save(AccountId account, ShowId show, Tagged<ShowTags> tagged) {
    if (shows.hold(account, show).isEmpty()) return new TagOutcome.NotFound();
    var stored = ofShows.find(account, show).orElseThrow();
    if (stored.version() != tagged.version()) return new TagOutcome.Conflict();
    if (stored.tags().equals(tagged.tags())) return unchanged();
    return pass(account, show, () -> ofShows.save(account, show, tagged));
  }

  private TagOutcome save(AccountId account, Episode episode, Tagged<EpisodeTags> tagged) {
    var stored = ofEpisodes.find(account, episode.id()).orElseThrow();
    if (stored.version() != tagged.version()) return new TagOutcome.Conflict();
    if (stored.tags().equals(tagged.tags())) return unchanged();
    if (episode.release() instanceof Published) {
      return pass(account, episode.show(), () -> ofEpisodes.save(account, episode.id(), tagged));
    }
    ofEpisodes.save(account, episode.id(), tagged);
    return unchanged();
  }

  private TagOutcome save(AccountId account, ShowId show, List<Txt> txts, Unchanged seen) {
    if (shows.hold(account, show).isEmpty()) return new TagOutcome.NotFound();
    if (!seen.holds()) return new TagOutcome.Conflict();
    if (shows.find(account, show).orElseThrow().txts().equals(txts)) return unchanged();
    return pass(account, show, () -> shows.tell(account, show, txts));
  }

  private TagOutcome pass(AccountId account, ShowId show, Runnable change) {
    return new TagOutcome.Saved(gate.run(account, show, Intent.keepItems(), change).difference());
  }

  /// Nothing that podcast apps see.
  private static TagOutcome unchanged() {
    return new TagOutcome.Saved(FeedDifference.NONE);
  }

  private static TagOutcome unlessBlocked(List<Finding> findings, Supplier<TagOutcome> work) {
    if (Finding.anyBlocks(findings)) return new TagOutcome.Refused(findings);
    try {
      return work.get();
    } catch (Blocked blocked) {
      return new TagOutcome.Refused(blocked.findings());
    }
  }
}
