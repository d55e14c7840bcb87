package fm.podwright.dashboard.session;

import fm.podwright.core.account.Presence;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecuredAnnotationRule;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/// Enforces [ForStaff]. [StaffDoor] comes first and says that there is no such page; this holds
/// where that is passed by.
@Singleton
final class StaffRule implements SecurityRule<HttpRequest<?>> {
  @Override
  public Publisher<SecurityRuleResult> check(
      @Nullable HttpRequest<?> request, @Nullable Authentication authentication) {
    return Publishers.just(request == null ? SecurityRuleResult.REJECTED : check(request));
  }

  private static SecurityRuleResult check(HttpRequest<?> request) {
    var isForStaff =
        RouteAttributes.getRouteMatch(request)
            .filter(it -> isFor(it.getAnnotationMetadata()))
            .isPresent();
    if (!isForStaff) return SecurityRuleResult.UNKNOWN;
    return SignedIn.by(request).filter(Presence::operator).isPresent()
        ? SecurityRuleResult.ALLOWED
        : SecurityRuleResult.REJECTED;
  }

  static boolean isFor(AnnotationMetadata metadata) {
    return metadata.hasAnnotation(ForStaff.class);
  }

  @Override
  public int getOrder() {
    return SecuredAnnotationRule.ORDER - 1;
  }
}
