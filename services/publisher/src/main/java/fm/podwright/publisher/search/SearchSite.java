package fm.podwright.publisher.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.podwright.core.database.Pulse;
import fm.podwright.core.episode.search.Found;
import fm.podwright.core.episode.search.SearchQuery;
import fm.podwright.core.episode.search.Searching;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.feed.FeedItem;
import fm.podwright.publisher.Resting;
import fm.podwright.publisher.Route;
import fm.podwright.publisher.Unavailable;
import fm.podwright.publisher.http.Allowance;
import fm.podwright.publisher.http.Document;
import fm.podwright.publisher.http.Fields;
import fm.podwright.publisher.http.Request;
import fm.podwright.publisher.site.SitePages;
import fm.podwright.publisher.site.Snapshot;
import fm.podwright.templates.Pages;
import fm.podwright.templates.site.Paging;
import fm.podwright.templates.site.search.Hit;
import fm.podwright.templates.site.search.Hit.Said;
import fm.podwright.templates.site.search.SearchPage;
import fm.podwright.templates.site.search.SearchPage.State;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
  private static final int QUESTIONS_AT_ONCE = 60;
  private static final double QUESTIONS_A_SECOND = 2;
  private static final long MOST_BYTES = 10_000_000;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Pages pages = new Pages();
  private final Resting resting;
  private final Allowance allowance = new Allowance(QUESTIONS_AT_ONCE, QUESTIONS_A_SECOND);
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final Searching searching;
  private final Cache<Key, Document> answers;

  /// What was searched for in one snapshot.
  private record Key(long snapshot, String typed, int page) {}

  /// A page of hits in so many episodes.
  private record Hits(List<Hit> shown, int episodes) {
    static final Hits NONE = new Hits(List.of(), 0);
  }

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

  /// The page of a search that is asked for.
  public Document page(Request request, Snapshot snapshot, Route.Search asked) {
    var query = SearchQuery.of(asked.typed(), snapshot.feed().show().listing().language());
    var key = new Key(snapshot.number(), query.typed(), asked.page());
    if (query.isEmpty()) return page(snapshot, key, State.EMPTY, Hits.NONE);
    if (query.isTooShort()) return page(snapshot, key, State.SHORT, Hits.NONE);
    var known = answers.getIfPresent(key);
    if (known != null) return known;
    var asker = new Asker(snapshot.feed().show().id(), request.listener());
    if (!allowance.take(asker, System.nanoTime())) {
      return page(snapshot, key, State.BUSY, Hits.NONE);
    }
    return asked(snapshot, query, key);
  }

  private Document asked(Snapshot snapshot, SearchQuery query, Key key) {
    try {
      var hits = search(snapshot, query, key.page());
      var state = hits.shown().isEmpty() ? State.NOTHING : State.FOUND;
      var answer = page(snapshot, key, state, hits);
      answers.put(key, answer);
      return answer;
    } catch (Unavailable e) {
      return page(snapshot, key, State.AWAY, Hits.NONE);
    }
  }

  private Hits search(Snapshot snapshot, SearchQuery query, int page) {
    if (!isMyTurn()) throw new Unavailable("too many search at once");
    try {
      return resting.unlessFailing(() -> find(snapshot, query, page));
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

  private Hits find(Snapshot snapshot, SearchQuery query, int page) {
    Map<EpisodeId, FeedItem> items =
        snapshot.items().stream().collect(toMap(it -> it.episode().id(), identity()));
    var results =
        searching.find(
            snapshot.account(),
            snapshot.feed().show().id(),
            query,
            new Searching.Part((page - 1) * Paging.EPISODES, Paging.EPISODES),
            id -> words(Optional.ofNullable(items.get(id))));
    var shown =
        results.found().stream()
            .flatMap(found ->
                Optional.ofNullable(items.get(found.episode()))
                    .map(item -> hit(snapshot, item, found))
                    .stream())
            .toList();
    return new Hits(shown, results.episodes());
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

  private Document page(Snapshot snapshot, Key key, State state, Hits hits) {
    var path = "/search?q=" + URLEncoder.encode(key.typed(), StandardCharsets.UTF_8);
    var paging = new Paging(path, key.page(), Paging.pages(hits.episodes()));
    var page =
        new SearchPage(
            SitePages.frame(snapshot), key.typed(), state, hits.shown(), hits.episodes(), paging);
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
