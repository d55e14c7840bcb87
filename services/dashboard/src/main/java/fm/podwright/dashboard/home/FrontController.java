package fm.podwright.dashboard.home;

import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.session.SignedIn;
import fm.podwright.domain.episode.Notes;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.front.FrontPage;
import fm.podwright.templates.dashboard.front.OwnFrontPage;
import fm.podwright.templates.dashboard.front.PlatformPage;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Optional;

/// The public pages of the platform itself; from the front page who is signed in goes home.
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
final class FrontController {
  private static final URI HOME = URI.create("/home");

  private final PlatformTexts texts;
  private final Frames frames;

  FrontController(PlatformTexts texts, Frames frames) {
    this.texts = texts;
    this.frames = frames;
  }

  @Get
  HttpResponse<?> show(HttpRequest<?> request) {
    return SignedIn.by(request).isPresent()
        ? HttpResponse.seeOther(HOME)
        : HttpResponse.ok(front(request));
  }

  @Get("/prices")
  Optional<PlatformPage> prices(HttpRequest<?> request) {
    return page(request, "prices");
  }

  @Get("/terms")
  Optional<PlatformPage> terms(HttpRequest<?> request) {
    return page(request, "terms");
  }

  @Get("/privacy")
  Optional<PlatformPage> privacy(HttpRequest<?> request) {
    return page(request, "privacy");
  }

  private Page front(HttpRequest<?> request) {
    var frame = frames.plain(request);
    return texts
        .find("front")
        .<Page>map(it -> new OwnFrontPage(frame, it.title(), Notes.of(it.markdown()).html()))
        .orElseGet(() -> new FrontPage(frame));
  }

  private Optional<PlatformPage> page(HttpRequest<?> request, String name) {
    return texts
        .find(name)
        .map(it ->
            new PlatformPage(
                frames.plain(request), it.title(), Notes.of(it.markdown()).html(), it.isOurs()));
  }
}
