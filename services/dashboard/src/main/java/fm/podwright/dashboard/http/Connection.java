package fm.podwright.dashboard.http;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.DefaultHttpClientAddressResolver;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import jakarta.inject.Singleton;

/// Answers with the address that the connection has, where the framework would believe forwarded
/// headers.
@Singleton
@Replaces(DefaultHttpClientAddressResolver.class)
final class Connection implements HttpClientAddressResolver {
  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public String resolve(HttpRequest request) {
    return request.getRemoteAddress().getAddress().getHostAddress();
  }
}
