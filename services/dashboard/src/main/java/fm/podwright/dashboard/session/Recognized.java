package fm.podwright.dashboard.session;

import fm.podwright.domain.account.Member;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Singleton;
import java.util.List;
import org.reactivestreams.Publisher;

/// Tells the framework's security who was recognized.
@Singleton
final class Recognized implements AuthenticationFetcher<HttpRequest<?>> {
  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    return SignedIn.by(request)
        .map(presence -> Publishers.just(authentication(presence.member())))
        .orElseGet(Publishers::empty);
  }

  private static Authentication authentication(Member member) {
    return Authentication.build(member.user().toString(), List.of(member.role().code()));
  }
}
