package fm.podwright.core.feed;

import fm.podwright.core.episode.Dossier;
import fm.podwright.core.feed.MadeItem.From;
import fm.podwright.domain.episode.Chapters;
import fm.podwright.domain.episode.Enclosure;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.episode.Variables;
import fm.podwright.domain.feed.EpisodeExtras;
import fm.podwright.domain.feed.FeedItem;
import fm.podwright.domain.feed.tag.EpisodeTags;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the items of a feed of what is stored.
@Singleton
class Items {
  private final NotesShelf shelf;

  Items(NotesShelf shelf) {
    this.shelf = shelf;
  }

  /// An item for each episode that is out: the older one where it was made of the same.
  Map<EpisodeId, MadeItem> of(AccountId account, Stock stock, Map<EpisodeId, MadeItem> older) {
    var items = new HashMap<EpisodeId, MadeItem>();
    for (var dossier : stock.holding().all()) {
      if (dossier.published().isEmpty()) continue;
      var from = From.of(stock, dossier);
      var known = older.get(dossier.id());
      items.put(dossier.id(), of(account, from, Optional.ofNullable(known)));
    }
    return items;
  }

  private MadeItem of(AccountId account, From from, Optional<MadeItem> known) {
    return known
        .filter(it -> it.from().equals(from))
        .orElseGet(() -> new MadeItem(from, item(account, from)));
  }

  private FeedItem item(AccountId account, From from) {
    var episode = from.dossier().published().orElseThrow();
    var enclosure = enclosure(from.dossier(), episode);
    var notes = notes(account, from, episode);
    var length = Optional.of(enclosure.duration());
    var chapters = Chapters.of(notes, length, from.dossier().marks());
    return new FeedItem(episode, enclosure, notes, extras(from).with(chapters));
  }

  private static Enclosure enclosure(Dossier dossier, Episode episode) {
    return dossier
        .live(episode.audio().orElseThrow())
        .orElseThrow(() -> new IllegalStateException("published without an enclosure"))
        .enclosure();
  }

  private Notes notes(AccountId account, From from, Episode episode) {
    var setting = from.setting();
    var people = Stream.concat(from.own().stream(), setting.people().stream()).toList();
    var topics = NotesValues.links(setting.site(), from.topics());
    var variables = Variables.of(setting.show(), episode, people, topics);
    var markdown = setting.frame().around(episode.words().notes());
    return shelf.known(account, Notes.of(markdown, variables));
  }

  private static EpisodeExtras extras(From from) {
    var dossier = from.dossier();
    var show = dossier.alone() ? List.<Credit>of() : from.setting().people();
    return new EpisodeExtras(
        Credit.together(show, from.own()),
        from.topics(),
        Chapters.NONE,
        dossier.transcripts(),
        from.tags().map(it -> it.tags().tags()).orElse(EpisodeTags.NONE),
        from.tags().flatMap(EpisodeTagsRow::picture),
        dossier.place());
  }
}
