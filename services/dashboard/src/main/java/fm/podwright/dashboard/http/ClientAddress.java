package fm.podwright.dashboard.http;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.DefaultHttpClientAddressResolver;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import jakarta.inject.Singleton;

/// Answers the framework with the address that asked, where it would believe anybody's forwarded
/// headers.
@Singleton
@Replaces(DefaultHttpClientAddressResolver.class)
final class ClientAddress implements HttpClientAddressResolver {
  private final Askers askers;

  ClientAddress(Askers askers) {
    this.askers = askers;
  }

  @Override
  @SuppressWarnings("unchecked") // as the interface has it
  public String resolve(@SuppressWarnings("rawtypes") HttpRequest request) {
    return askers.address(request).getHostAddress();
  }
}
