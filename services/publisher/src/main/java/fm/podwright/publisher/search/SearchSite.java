package fm.podwright.publisher.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.podwright.core.episode.search.Found;
import fm.podwright.core.episode.search.SearchQuery;
import fm.podwright.core.episode.search.Searching;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.feed.FeedItem;
import fm.podwright.publisher.Pulse;
import fm.podwright.publisher.Resting;
import fm.podwright.publisher.Unavailable;
import fm.podwright.publisher.http.Document;
import fm.podwright.publisher.http.Fields;
import fm.podwright.publisher.http.Request;
import fm.podwright.publisher.site.SitePages;
import fm.podwright.publisher.site.Snapshot;
import fm.podwright.templates.Pages;
import fm.podwright.templates.site.search.Hit;
import fm.podwright.templates.site.search.Hit.Said;
import fm.podwright.templates.site.search.SearchPage;
import fm.podwright.templates.site.search.SearchPage.State;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Answers searches. Anybody may ask, so that each asker is held to a pace, few are answered at a
/// time, and an answer is kept as long as its show is as it was.
@Singleton
public class SearchSite {
  private static final int AT_ONCE = 2;
  private static final long MOST_BYTES = 10_000_000;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Pages pages = new Pages();
  private final Resting resting;
  private final Allowance allowance = new Allowance();
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final Searching searching;
  private final Cache<Key, Document> answers;

  /// What was searched for in one snapshot.
  private record Key(long snapshot, String typed) {}

  /// Who asks what: another show's searches are not counted.
  private record Asker(Object show, Object address) {}

  SearchSite(Searching searching, Pulse pulse) {
    this.searching = searching;
    this.resting = new Resting(pulse);
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key _, Document document) -> document.weight())
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();
  }

  /// The page of a search for what was typed.
  public Document page(Request request, Snapshot snapshot, String typed) {
    var query = SearchQuery.of(typed, snapshot.feed().show().listing().language());
    if (query.isEmpty()) return page(snapshot, query, State.EMPTY, List.of());
    if (query.isTooShort()) return page(snapshot, query, State.SHORT, List.of());
    var key = new Key(snapshot.number(), typed.strip());
    var known = answers.getIfPresent(key);
    if (known != null) return known;
    var asker = new Asker(snapshot.feed().show().id(), request.listener());
    if (!allowance.take(asker, System.nanoTime())) {
      return page(snapshot, query, State.BUSY, List.of());
    }
    return asked(snapshot, query, key);
  }

  private Document asked(Snapshot snapshot, SearchQuery query, Key key) {
    try {
      var hits = search(snapshot, query);
      var state = hits.isEmpty() ? State.NOTHING : State.FOUND;
      var answer = page(snapshot, query, state, hits);
      answers.put(key, answer);
      return answer;
    } catch (Unavailable e) {
      return page(snapshot, query, State.AWAY, List.of());
    }
  }

  private List<Hit> search(Snapshot snapshot, SearchQuery query) {
    if (!isMyTurn()) throw new Unavailable("too many search at once");
    try {
      return resting.unlessFailing(() -> find(snapshot, query));
    } finally {
      turns.release();
    }
  }

  private boolean isMyTurn() {
    try {
      return turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private List<Hit> find(Snapshot snapshot, SearchQuery query) {
    Map<EpisodeId, FeedItem> items =
        snapshot.items().stream().collect(toMap(it -> it.episode().id(), identity()));
    return searching
        .find(
            snapshot.account(),
            snapshot.feed().show().id(),
            query,
            id -> words(Optional.ofNullable(items.get(id))))
        .stream()
        .flatMap(found ->
            Optional.ofNullable(items.get(found.episode()))
                .map(item -> hit(snapshot, item, found))
                .stream())
        .toList();
  }

  private static Searching.Words words(Optional<FeedItem> item) {
    return item.map(it -> new Searching.Words(it.episode().title(), it.notes().plainText()))
        .orElseGet(() -> new Searching.Words("", ""));
  }

  private static Hit hit(Snapshot snapshot, FeedItem item, Found found) {
    return new Hit(
        SitePages.view(snapshot, item),
        found.title(),
        found.notes(),
        found.said().stream().map(it -> new Said(it.speaker(), it.text(), it.at())).toList(),
        found.matches());
  }

  private Document page(Snapshot snapshot, SearchQuery query, State state, List<Hit> hits) {
    var page = new SearchPage(SitePages.frame(snapshot), query.typed(), state, hits);
    var bytes = pages.render(page);
    return switch (state) {
      case EMPTY, SHORT, NOTHING, FOUND -> Document.page(bytes, headers());
      case BUSY -> Document.instead(429, bytes, headers().set(HttpHeaderNames.RETRY_AFTER, "5"));
      case AWAY -> Document.instead(503, bytes, headers().set(HttpHeaderNames.RETRY_AFTER, "5"));
    };
  }

  private static HttpHeaders headers() {
    return Fields.page(Fields.NO_STORE).set("X-Robots-Tag", "noindex");
  }
}
