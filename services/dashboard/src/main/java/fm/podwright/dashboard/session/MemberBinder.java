package fm.podwright.dashboard.session;

import fm.podwright.core.account.Presence;
import fm.podwright.domain.account.Member;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/// Lets a controller ask for the [Member] who is signed in.
@Singleton
final class MemberBinder implements TypedRequestArgumentBinder<Member> {
  @Override
  public Argument<Member> argumentType() {
    return Argument.of(Member.class);
  }

  @Override
  public BindingResult<Member> bind(
      ArgumentConversionContext<Member> context, HttpRequest<?> request) {
    return () -> SignedIn.by(request).map(Presence::member);
  }
}
