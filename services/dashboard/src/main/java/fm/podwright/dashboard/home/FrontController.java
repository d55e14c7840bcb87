package fm.podwright.dashboard.home;

import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.session.SignedIn;
import fm.podwright.templates.dashboard.front.FrontPage;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;

/// The public front page; who is signed in goes home.
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
final class FrontController {
  private static final URI HOME = URI.create("/home");

  private final Frames frames;

  FrontController(Frames frames) {
    this.frames = frames;
  }

  @Get
  HttpResponse<?> show(HttpRequest<?> request) {
    return SignedIn.by(request).isPresent()
        ? HttpResponse.seeOther(HOME)
        : HttpResponse.ok(new FrontPage(frames.plain(request)));
  }
}
