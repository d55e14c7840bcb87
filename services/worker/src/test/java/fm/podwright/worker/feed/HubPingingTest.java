package fm.podwright.worker.feed;

import static fm.podwright.worker.RunningWorker.ACCOUNT;
import static fm.podwright.worker.RunningWorker.SHOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fm.podwright.core.feed.PingHub;
import fm.podwright.core.job.Jobs;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.ShowId;
import fm.podwright.worker.RunningWorker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HubPingingTest {
  private static final String FEED = "http://field.localhost:8081/feed.xml";
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();
  private HttpServer hub;
  private RunningWorker worker;

  @BeforeEach
  void start() throws Exception {
    hub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hub.createContext("/", this::answer);
    hub.start();
    worker =
        RunningWorker.start(
            new HashMap<>(
                Map.of(
                    "podwright.hubs", url(),
                    "podwright.podping-token", "a-token",
                    "podwright.podping-url", url() + "podping/",
                    "podwright.web.loopback", "*:*,127.0.0.1:*,localhost:*",
                    "podwright.retries.tries", 3,
                    "podwright.retries.first", "PT0.1S",
                    "podwright.retries.longest", "PT0.2S")));
  }

  @AfterEach
  void end() {
    worker.close();
    hub.stop(0);
  }

  private String url() {
    return "http://127.0.0.1:" + hub.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    var token = exchange.getRequestHeaders().getFirst("Authorization");
    heard.add(
        "%s %s %s %s"
            .formatted(
                exchange.getRequestMethod(),
                URLDecoder.decode(exchange.getRequestURI().toString(), UTF_8),
                URLDecoder.decode(body, UTF_8),
                token));
    var status = answers.poll();
    exchange.sendResponseHeaders(status == null ? 204 : status, -1);
    exchange.close();
  }

  private void change(long revision, String hub) throws Exception {
    worker.execute(
        "INSERT INTO feed_change (account_id, show_id, revision, at) VALUES ('%s', '%s', %d, now())"
            .formatted(ACCOUNT, SHOW, revision),
        "INSERT INTO feed_ping (account_id, show_id, revision, hub, state, at) VALUES ('%s', '%s', %d, '%s', 'waiting', now())"
            .formatted(ACCOUNT, SHOW, revision, hub));
  }

  private void enqueue(long revision, String hub) {
    var ping = new PingHub(ACCOUNT, new ShowId(SHOW), revision, hub);
    worker
        .bean(Tenancy.class)
        .in(ACCOUNT, () -> worker.bean(Jobs.class).enqueue(PingHub.JOB, ping.key(), ping));
  }

  private void until(long revision, String state) throws Exception {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!state.equals(state(revision))) {
      if (System.nanoTime() > end) throw new AssertionError("still " + state(revision));
      LockSupport.parkNanos(5_000_000);
    }
  }

  private String state(long revision) throws Exception {
    return worker.value("SELECT state FROM feed_ping WHERE revision = " + revision);
  }

  @Test
  void a_hub_is_told_the_address_of_the_feed_until_it_takes_it() throws Exception {
    answers.add(503);
    change(2, url());
    enqueue(2, url());

    until(2, "accepted");

    var told = "POST / hub.mode=publish&hub.topic=" + FEED + "&hub.url=" + FEED + " null";
    assertThat(heard).containsExactly(told, told);
    assertThat(worker.value("SELECT tries FROM feed_ping")).isEqualTo("2");
  }

  @Test
  void a_hub_that_never_takes_it_is_given_up_with_the_reason() throws Exception {
    answers.add(500);
    answers.add(500);
    answers.add(404);
    change(2, url());
    enqueue(2, url());

    until(2, "given_up");

    assertThat(worker.value("SELECT reason FROM feed_ping"))
        .isEqualTo("It answered with status 404.");
  }

  @Test
  void of_two_changes_the_hub_is_told_of_the_later() throws Exception {
    change(2, url());
    change(3, url());
    enqueue(2, url());
    until(2, "overtaken");
    assertThat(heard).isEmpty();
    enqueue(3, url());

    until(3, "accepted");

    assertThat(heard).hasSize(1);
  }

  @Test
  void podping_is_told_with_its_token() throws Exception {
    change(2, PingHub.PODPING);
    enqueue(2, PingHub.PODPING);

    until(2, "accepted");

    assertThat(heard)
        .containsExactly("GET /podping/?url=" + FEED + "&reason=update&medium=podcast  a-token");
  }
}
