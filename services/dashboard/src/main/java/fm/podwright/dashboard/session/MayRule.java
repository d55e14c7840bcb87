package fm.podwright.dashboard.session;

import fm.podwright.core.account.Presence;
import fm.podwright.domain.account.Act;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecuredAnnotationRule;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/// Enforces [May]. What a suspended account is held from can be looked at, and sent by nobody.
@Singleton
final class MayRule implements SecurityRule<HttpRequest<?>> {
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @Override
  public Publisher<SecurityRuleResult> check(
      @Nullable HttpRequest<?> request, @Nullable Authentication authentication) {
    return Publishers.just(request == null ? SecurityRuleResult.REJECTED : check(request));
  }

  private static SecurityRuleResult check(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request)
        .flatMap(MayRule::act)
        .map(act -> check(request, act))
        .orElse(SecurityRuleResult.UNKNOWN);
  }

  private static Optional<Act> act(RouteMatch<?> route) {
    return act(route.getAnnotationMetadata());
  }

  static Optional<Act> act(AnnotationMetadata metadata) {
    return metadata.enumValue(May.class, Act.class);
  }

  private static SecurityRuleResult check(HttpRequest<?> request, Act act) {
    return SignedIn.by(request).filter(it -> it.member().may(act)).isPresent()
            && suspension(request).isEmpty()
        ? SecurityRuleResult.ALLOWED
        : SecurityRuleResult.REJECTED;
  }

  /// Why what the request wants waits; empty if nobody holds it back.
  static Optional<String> suspension(HttpRequest<?> request) {
    var isHeld =
        !READING.contains(request.getMethod())
            && RouteAttributes.getRouteMatch(request)
                .flatMap(MayRule::act)
                .filter(Act::isHeldBySuspension)
                .isPresent();
    return isHeld ? SignedIn.by(request).flatMap(Presence::suspension) : Optional.empty();
  }

  @Override
  public int getOrder() {
    return SecuredAnnotationRule.ORDER - 1;
  }
}
