package fm.podwright.dashboard.http;

import fm.podwright.templates.Assets;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Optional;

/// Serves the bundled files; their names change with what is in them.
@Controller("/assets")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.ALL)
final class AssetController {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  @Get("/{name}")
  Optional<HttpResponse<byte[]>> show(String name) {
    return Assets.find(name)
        .map(asset ->
            HttpResponse.ok(asset.bytes())
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER));
  }
}
