package fm.podwright.dashboard.session;

import fm.podwright.core.account.Presence;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/// Lets a controller ask for the [Presence].
@Singleton
final class PresenceBinder implements TypedRequestArgumentBinder<Presence> {
  @Override
  public Argument<Presence> argumentType() {
    return Argument.of(Presence.class);
  }

  @Override
  public BindingResult<Presence> bind(
      ArgumentConversionContext<Presence> context, HttpRequest<?> request) {
    return () -> SignedIn.by(request);
  }
}
