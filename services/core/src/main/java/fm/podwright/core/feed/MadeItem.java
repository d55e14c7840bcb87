package fm.podwright.core.feed;

import fm.podwright.core.episode.Dossier;
import fm.podwright.domain.feed.FeedItem;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Topic;
import java.util.List;
import java.util.Optional;

/// An item of a feed with all that it was made of: of the same it would be made again.
record MadeItem(From from, FeedItem item) {
  /// All that an item is made of.
  record From(
      Dossier dossier,
      Optional<EpisodeTagsRow> tags,
      List<Credit> own,
      List<Topic> topics,
      Stock.Setting setting) {
    static From of(Stock stock, Dossier dossier) {
      var company = stock.holding().company();
      return new From(
          dossier,
          stock.tags(dossier.id()),
          company.own(dossier),
          company.topics(dossier),
          stock.setting());
    }
  }
}
