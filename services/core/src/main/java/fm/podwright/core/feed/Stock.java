package fm.podwright.core.feed;

import fm.podwright.core.episode.Holding;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.NotesFrame;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that the items of a show's feed are made of. `tags` are those of the episodes that have any.
record Stock(Setting setting, Holding holding, Map<EpisodeId, EpisodeTagsRow> tags) {
  /// What is the same for all items: the show (whichever its revision), where it lives, what stands
  /// around its notes, and who is in every episode.
  record Setting(Show show, Site site, NotesFrame frame, List<Credit> people) {}

  /// Of a show that is not stored.
  static Stock nothing(Show show, Site site) {
    var setting = new Setting(show.unrevised(), site, NotesFrame.NONE, List.of());
    return new Stock(setting, Holding.NOTHING, Map.of());
  }

  /// What the episode says in tags, if it says anything.
  Optional<EpisodeTagsRow> tags(EpisodeId episode) {
    return Optional.ofNullable(tags.get(episode));
  }

  /// The place of the episode that came out last; 0 if none ever did.
  int lastPlace() {
    return holding.all().stream()
        .flatMap(it -> it.addresses().stream())
        .mapToInt(it -> it.place())
        .max()
        .orElse(0);
  }
}
