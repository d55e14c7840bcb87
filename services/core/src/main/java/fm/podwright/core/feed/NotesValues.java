package fm.podwright.core.feed;

import fm.podwright.core.episode.Cast;
import fm.podwright.core.episode.Casts;
import fm.podwright.core.show.NotesFrames;
import fm.podwright.core.show.Shows;
import fm.podwright.core.site.Sites;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Readiness;
import fm.podwright.domain.episode.Variables;
import fm.podwright.domain.episode.Variables.TopicLink;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.site.Site;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what the variables in notes stand for; asked within the account's transaction.
@Singleton
public class NotesValues {
  private final Shows shows;
  private final Sites sites;
  private final Casts casts;
  private final NotesFrames frames;

  NotesValues(Shows shows, Sites sites, Casts casts, NotesFrames frames) {
    this.shows = shows;
    this.sites = sites;
    this.casts = casts;
    this.frames = frames;
  }

  /// The variables of one of the account's episodes.
  public Variables of(AccountId account, Episode episode) {
    var show = shows.find(account, episode.show()).orElseThrow();
    return of(show, sites.of(show), episode, casts.of(account, show.id(), episode.id()));
  }

  /// All that the notes of an episode are read with, whose audio is so long.
  Readiness.Reading reading(AccountId account, Episode episode, Optional<Duration> length) {
    var footer = frames.of(account, episode.show()).footer();
    return new Readiness.Reading(of(account, episode), length, footer);
  }

  static Variables of(Show show, Site site, Episode episode, Cast cast) {
    var people = Stream.concat(cast.own(episode.id()).stream(), cast.show().stream()).toList();
    return Variables.of(show, episode, people, links(site, cast.topics(episode.id())));
  }

  /// Where a click on each topic leads: to its own link or its page.
  static List<TopicLink> links(Site site, List<Topic> topics) {
    return topics.stream()
        .map(it -> new TopicLink(it.name(), it.link().orElseGet(() -> site.topic(it.slug()))))
        .toList();
  }
}
