package fm.podwright.dashboard.tag;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.feed.Tagged;
import fm.podwright.core.feed.TagsOfEpisodes;
import fm.podwright.core.feed.TagsOfShows;
import fm.podwright.core.show.Shows;
import fm.podwright.core.site.Sites;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Shown;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.feed.tag.EpisodeTags;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.tag.EpisodeTagsPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Makes the page on which an episode's tags are written.
@Singleton
class EpisodeTagsPages {
  private static final int LARGE = 640;

  private final Tenancy tenancy;
  private final Episodes episodes;
  private final Shows shows;
  private final TagsOfEpisodes tags;
  private final TagsOfShows showTags;
  private final Sites sites;
  private final Frames frames;

  EpisodeTagsPages(
      Tenancy tenancy,
      Episodes episodes,
      Shows shows,
      TagsOfEpisodes tags,
      TagsOfShows showTags,
      Sites sites,
      Frames frames) {
    this.tenancy = tenancy;
    this.episodes = episodes;
    this.shows = shows;
    this.tags = tags;
    this.showTags = showTags;
    this.sites = sites;
    this.frames = frames;
  }

  /// An episode with its tags as they are stored; `season` is the name of its season.
  record Found(
      Show show,
      Episode episode,
      Tagged<EpisodeTags> tags,
      Optional<Artwork> artwork,
      String season) {
    Form form() {
      return Shown.in(EpisodeTagsForm.of(tags.tags(), tags.version()));
    }

    /// What is out or planned is changed by those who may publish.
    boolean mayBeChangedBy(Member member) {
      return member.may(episode.release().isPromised() ? Act.PUBLISH : Act.DRAFT);
    }
  }

  /// The episode, if it is the account's.
  Optional<Found> find(Member member, EpisodeId id) {
    var account = member.account();
    return tenancy.in(
        account, () -> episodes.find(account, id).map(episode -> around(account, episode)));
  }

  private Found around(AccountId account, Episode episode) {
    var names = showTags.find(account, episode.show()).orElseThrow().tags();
    var season = episode.numbering().season();
    return new Found(
        shows.find(account, episode.show()).orElseThrow(),
        episode,
        tags.find(account, episode.id()).orElseThrow(),
        tags.picture(account, episode.id()),
        season.isPresent() ? names.season(season.getAsInt()) : "");
  }

  EpisodeTagsPage of(HttpRequest<?> request, Member member, Found found, Form form, Form picture) {
    var site = sites.onPlatform(found.show());
    return new EpisodeTagsPage(
        frames.around(request, found.show(), Section.EPISODES),
        found.episode(),
        form,
        found.artwork().map(it -> site.image(it, it.atLeast(LARGE)).toString()).orElse(""),
        picture,
        found.season(),
        found.mayBeChangedBy(member));
  }
}
