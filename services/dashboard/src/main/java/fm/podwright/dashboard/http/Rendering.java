package fm.podwright.dashboard.http;

import fm.podwright.templates.Page;
import fm.podwright.templates.Pages;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/// Renders the page that a controller returned.
@ServerFilter("/**")
final class Rendering implements Ordered {
  private static final String HTML = "text/html; charset=utf-8";

  private final Pages pages = new Pages();
  private final Notices notices;

  Rendering(Notices notices) {
    this.notices = notices;
  }

  @ResponseFilter
  void render(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.body() instanceof Page page) {
      response.body(pages.render(page)).contentType(HTML);
      notices.forget(request, response);
    }
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.before();
  }
}
