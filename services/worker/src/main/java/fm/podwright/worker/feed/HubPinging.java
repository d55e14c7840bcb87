package fm.podwright.worker.feed;

import fm.podwright.core.feed.DistributionSettings;
import fm.podwright.core.feed.PingHub;
import fm.podwright.core.feed.Telling;
import fm.podwright.core.http.Web;
import fm.podwright.core.http.WebRequest;
import fm.podwright.core.http.WebUnavailable;
import fm.podwright.core.job.Job;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Tells hubs and podping that a feed is another, and keeps what they said. What it tells is no
/// more than the feed's address, so that telling it twice does no harm.
@Singleton
final class HubPinging implements JobHandler<PingHub> {
  private final Telling telling;
  private final Web web;
  private final DistributionSettings settings;

  HubPinging(Telling telling, Web web, DistributionSettings settings) {
    this.telling = telling;
    this.web = web;
    this.settings = settings;
  }

  @Override
  public Job<PingHub> job() {
    return PingHub.JOB;
  }

  @Override
  public void run(PingHub ping, JobRun run) {
    var feeds = telling.feeds(ping);
    if (!feeds.isEmpty()) tell(ping, feeds, run.tries());
  }

  private void tell(PingHub ping, List<URI> feeds, int tries) {
    try {
      for (var feed : feeds) send(ping.isPodping() ? podping(feed) : publish(ping, feed));
    } catch (HubRefused | WebUnavailable e) {
      telling.failed(ping, tries, String.valueOf(e.getMessage()));
      throw e;
    }
    telling.accepted(ping, tries);
  }

  private void send(WebRequest request) {
    var answer = web.send(request);
    if (!answer.isSuccess()) throw new HubRefused(answer.status());
  }

  /// WebSub leaves the wording to hubs; this is the one that all of them read.
  private static WebRequest publish(PingHub ping, URI feed) {
    var address = feed.toASCIIString();
    return WebRequest.form(
        URI.create(ping.hub()),
        Map.of("hub.mode", "publish", "hub.url", address, "hub.topic", address));
  }

  private WebRequest podping(URI feed) {
    var address = URLEncoder.encode(feed.toASCIIString(), StandardCharsets.UTF_8);
    var query = "?url=" + address + "&reason=update&medium=podcast";
    return WebRequest.get(URI.create(settings.podpingUrl() + query))
        .reading(new WebRequest.Reading.Beginning(10_000))
        .with("Authorization", settings.podpingToken());
  }

  @Override
  public void died(PingHub ping, JobRun run) {
    telling.givenUp(ping);
  }
}
