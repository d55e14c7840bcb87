package fm.podwright.dashboard.http;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.DefaultHttpHostResolver;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Answers with the configured address, where the framework would believe forwarded headers.
@Singleton
@Replaces(DefaultHttpHostResolver.class)
final class OwnHost implements HttpHostResolver {
  private final OwnOrigin own;

  OwnHost(OwnOrigin own) {
    this.own = own;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public String resolve(@Nullable HttpRequest request) {
    return own.origin();
  }
}
