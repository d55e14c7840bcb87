package fm.podwright.dashboard.http;

import fm.podwright.core.account.Client;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Lets a controller ask for the [Client].
@Singleton
final class ClientBinder implements TypedRequestArgumentBinder<Client> {
  private final Askers askers;

  ClientBinder(Askers askers) {
    this.askers = askers;
  }

  @Override
  public Argument<Client> argumentType() {
    return Argument.of(Client.class);
  }

  @Override
  public BindingResult<Client> bind(
      ArgumentConversionContext<Client> context, HttpRequest<?> request) {
    var agent = request.getHeaders().findFirst(HttpHeaders.USER_AGENT).orElse("");
    var client = new Client(askers.address(request), agent);
    return () -> Optional.of(client);
  }
}
