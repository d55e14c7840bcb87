package fm.podwright.dashboard.tag;

import fm.podwright.core.feed.Feeds;
import fm.podwright.core.feed.Tagged;
import fm.podwright.core.feed.TagsOfShows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Shown;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.EpisodeType;
import fm.podwright.domain.feed.Feed;
import fm.podwright.domain.feed.FeedItem;
import fm.podwright.domain.feed.tag.ShowTags;
import fm.podwright.domain.show.ShowId;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.tag.ShowTagsPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Makes the page on which a show's tags are written.
@Singleton
class ShowTagsPages {
  private final Tenancy tenancy;
  private final Feeds feeds;
  private final TagsOfShows tags;
  private final Frames frames;

  ShowTagsPages(Tenancy tenancy, Feeds feeds, TagsOfShows tags, Frames frames) {
    this.tenancy = tenancy;
    this.feeds = feeds;
    this.tags = tags;
    this.frames = frames;
  }

  /// A show's feed with its tags as they are stored.
  record Found(Feed feed, Tagged<ShowTags> tags) {
    Form form() {
      return Shown.in(ShowTagsForm.of(tags.tags(), tags.version()));
    }
  }

  /// The show, if it is the account's.
  Optional<Found> find(Member member, ShowId id) {
    var account = member.account();
    return tenancy.in(
        account,
        () ->
            feeds
                .find(account, id)
                .map(feed -> new Found(feed, tags.find(account, id).orElseThrow())));
  }

  ShowTagsPage of(HttpRequest<?> request, Member member, Found found, Form form) {
    var feed = found.feed();
    var owner = feed.show().owner();
    return new ShowTagsPage(
        frames.around(request, feed.show(), Section.FEED),
        form,
        feed.items().stream()
            .filter(ShowTagsPages::isTrailer)
            .map(it -> it.episode().title())
            .toList(),
        owner.shown() ? owner.email().value() : "",
        member.may(Act.MANAGE_SHOWS));
  }

  private static boolean isTrailer(FeedItem item) {
    return item.episode().numbering().type() == EpisodeType.TRAILER;
  }
}
