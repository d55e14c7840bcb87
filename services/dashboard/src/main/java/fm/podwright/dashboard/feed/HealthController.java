package fm.podwright.dashboard.feed;

import fm.podwright.core.account.Attempts;
import fm.podwright.core.feed.Examining;
import fm.podwright.core.feed.Health;
import fm.podwright.core.http.WebUnavailable;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.feed.HealthPage;
import fm.podwright.templates.dashboard.feed.HealthReport;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// Says of any feed whether it is healthy.
@Controller("/feed-health")
@Produces(MediaType.TEXT_HTML)
@May(Act.READ)
final class HealthController {
  private static final String NO_ADDRESS =
      "This is no web address. Copy the feed's from the app or the directory that lists it.";
  private static final String TOO_OFTEN =
      "That were many feeds in a short time. Wait some minutes, then look at the next.";

  private final Examining examining;
  private final Attempts attempts;
  private final Frames frames;

  HealthController(Examining examining, Attempts attempts, Frames frames) {
    this.examining = examining;
    this.attempts = attempts;
    this.frames = frames;
  }

  @Get
  HealthPage ask(HttpRequest<?> request, @QueryValue(defaultValue = "") String url) {
    return page(request, Form.of(Map.of("url", url)), Optional.empty());
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> examine(HttpRequest<?> request, Member member, @Body Map<String, String> body) {
    var fields = new Fields(body);
    var uri = address(fields.line("url"));
    if (uri.isEmpty()) return refused(request, fields, HttpStatus.UNPROCESSABLE_ENTITY, NO_ADDRESS);
    if (!attempts.allowsFeed(member.account())) {
      return refused(request, fields, HttpStatus.TOO_MANY_REQUESTS, TOO_OFTEN);
    }
    try {
      var health = examining.examine(uri.get());
      return HttpResponse.ok(page(request, fields.form(), Optional.of(report(health))));
    } catch (WebUnavailable e) {
      return refused(request, fields, HttpStatus.UNPROCESSABLE_ENTITY, e.sentence());
    }
  }

  /// What people write for an address: without https, or as apps that subscribe write it.
  private static Optional<URI> address(String typed) {
    if (typed.isEmpty()) return Optional.empty();
    var address = typed.replaceFirst("^(?i)(feed|pcast|podcast|itpc):/*", "https://");
    try {
      var uri = URI.create(address.contains("://") ? address : "https://" + address);
      return Optional.of(URI.create(uri.toASCIIString()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private HttpResponse<?> refused(
      HttpRequest<?> request, Fields fields, HttpStatus status, String sentence) {
    var form = fields.form().refuse("url", sentence);
    return HttpResponse.status(status).body(page(request, form, Optional.empty()));
  }

  private HealthPage page(HttpRequest<?> request, Form form, Optional<HealthReport> report) {
    return new HealthPage(frames.around(request).at(Section.NONE), form, report);
  }

  private static HealthReport report(Health health) {
    return new HealthReport(
        health.uri().toString(),
        health.title(),
        health.episodes(),
        health.findings(),
        health.good(),
        health.broken());
  }
}
