package fm.podwright.core.feed;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fm.podwright.core.episode.Dossier;
import fm.podwright.core.episode.Dossiers;
import fm.podwright.core.episode.Holding;
import fm.podwright.core.feed.Stock.Setting;
import fm.podwright.core.show.NotesFrames;
import fm.podwright.core.site.Sites;
import fm.podwright.core.tenancy.UuidArray;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/// Reads what the items of a feed are made of; what is the same as before is what it was before.
@Singleton
class Stocktaking {
  private final Dossiers dossiers;
  private final TagsOfEpisodes tags;
  private final NotesFrames frames;
  private final Sites sites;

  Stocktaking(Dossiers dossiers, TagsOfEpisodes tags, NotesFrames frames, Sites sites) {
    this.dossiers = dossiers;
    this.tags = tags;
    this.frames = frames;
    this.sites = sites;
  }

  /// Nothing at all, of a show that was never read.
  Stock nothing(Show show) {
    return Stock.nothing(show, sites.of(show));
  }

  /// The stock of a show as it is now.
  Stock of(AccountId account, Show show, Stock older) {
    var holding = dossiers.of(account, show.id(), older.holding());
    var frame = frames.of(account, show.id());
    var people = holding.company().show();
    var setting = new Setting(show.unrevised(), sites.of(show), frame, people);
    var same = setting.equals(older.setting()) ? older.setting() : setting;
    return new Stock(same, holding, tags(account, holding, older));
  }

  /// Tags stand in the rows of the episodes: only those have others whose dossiers are others.
  private Map<EpisodeId, EpisodeTagsRow> tags(AccountId account, Holding now, Stock older) {
    var changed =
        now.all().stream().filter(it -> !older.holding().holds(it)).map(Dossier::id).toList();
    var rows = new HashMap<>(older.tags());
    rows.keySet().removeIf(id -> now.dossier(id).filter(older.holding()::holds).isEmpty());
    if (!changed.isEmpty()) rows.putAll(tags(account, UuidArray.of(changed, EpisodeId::value)));
    return rows;
  }

  private Map<EpisodeId, EpisodeTagsRow> tags(AccountId account, String ids) {
    return tags.rowsAmong(account, ids).stream().collect(toMap(EpisodeTagsRow::id, identity()));
  }
}
