package fm.podwright.dashboard.staff;

import fm.podwright.core.account.Client;
import fm.podwright.core.account.Presence;
import fm.podwright.core.staff.Operator;
import fm.podwright.dashboard.http.Askers;
import fm.podwright.dashboard.session.SignedIn;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/// Lets a controller ask for the [Operator] who is signed in.
@Singleton
final class OperatorBinder implements TypedRequestArgumentBinder<Operator> {
  private final Askers askers;

  OperatorBinder(Askers askers) {
    this.askers = askers;
  }

  @Override
  public Argument<Operator> argumentType() {
    return Argument.of(Operator.class);
  }

  @Override
  public BindingResult<Operator> bind(
      ArgumentConversionContext<Operator> context, HttpRequest<?> request) {
    var agent = request.getHeaders().findFirst(HttpHeaders.USER_AGENT).orElse("");
    var client = new Client(askers.address(request), agent);
    return () -> SignedIn.by(request).filter(Presence::operator).map(it -> Operator.of(it, client));
  }
}
