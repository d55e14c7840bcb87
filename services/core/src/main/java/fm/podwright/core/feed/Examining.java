package fm.podwright.core.feed;

import fm.podwright.core.http.Web;
import fm.podwright.core.http.WebAnswer;
import fm.podwright.core.http.WebRequest;
import fm.podwright.core.http.WebUnavailable;
import fm.podwright.domain.feed.FeedChecks;
import fm.podwright.domain.feed.ReadFeed;
import fm.podwright.domain.show.Finding;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Says of any feed whether it is healthy: by the rules that gate our own, and by how it is served,
/// with its newest audio and its artwork. Asks for few things, and for little of each.
@Singleton
public class Examining {
  private final Web web;

  Examining(Web web) {
    this.web = web;
  }

  /// The health of the feed at `uri`; throws [WebUnavailable] if it cannot be had. Asks servers
  /// outside, so call it outside of a transaction.
  public Health examine(URI uri) {
    var answer = web.send(WebRequest.get(uri));
    if (!answer.isSuccess()) return away(answer);
    var feed = ReadFeed.of(answer.body());
    var served = new Served();
    served.redirects(answer);
    served.headers(answer);
    if (feed.broken().isEmpty()) together(served, answer, feed);
    served.findings().addAll(FeedChecks.of(feed));
    return new Health(
        answer.uri(), feed.title(), feed.episodes(), sorted(served), served.good(), feed.broken());
  }

  private static Health away(WebAnswer answer) {
    var finding =
        Finding.error(
            "feed",
            "The address answers with status " + answer.status() + " instead of a feed.",
            "Open it in a browser where you are not signed in: it has to be public.");
    return new Health(answer.uri(), "", 0, List.of(finding), List.of(), Optional.empty());
  }

  /// The three questions wait for three servers, so they are asked at once.
  private void together(Served served, WebAnswer answer, ReadFeed feed) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var again = threads.submit(() -> again(answer));
      var audio = feed.newest().map(it -> threads.submit(asked(it.url())));
      var range = feed.newest().map(it -> threads.submit(part(it.url())));
      var artwork = feed.artwork().map(it -> threads.submit(asked(it)));
      served.conditional(answer, got(again));
      feed.newest().ifPresent(it -> served.audio(it, audio.map(Examining::got).orElseThrow()));
      range.ifPresent(it -> served.range(got(it)));
      artwork.ifPresent(it -> served.artwork(got(it)));
    }
  }

  private WebAnswer again(WebAnswer first) {
    var request = WebRequest.get(first.uri()).reading(new WebRequest.Reading.Beginning(1));
    var etag = first.header("ETag");
    if (etag.isPresent()) return web.send(request.with("If-None-Match", etag.get()));
    var date = first.header("Last-Modified").orElse("");
    return web.send(date.isEmpty() ? request : request.with("If-Modified-Since", date));
  }

  private Callable<WebAnswer> asked(String url) {
    return () -> web.send(WebRequest.head(address(url)));
  }

  private Callable<WebAnswer> part(String url) {
    return () ->
        web.send(
            WebRequest.get(address(url))
                .with("Range", "bytes=0-1")
                .reading(new WebRequest.Reading.Beginning(2)));
  }

  /// What is no address is wrong by the rules already.
  private static URI address(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException _) {
      return URI.create("about:blank");
    }
  }

  private static Optional<WebAnswer> got(Future<WebAnswer> future) {
    try {
      return Optional.of(future.get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof WebUnavailable) return Optional.empty();
      throw new IllegalStateException("a server outside could not be asked", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static List<Finding> sorted(Served served) {
    var findings = new ArrayList<>(served.findings());
    findings.sort(Comparator.comparing(Finding::severity));
    return findings;
  }
}
