package fm.podwright.dashboard.session;

import fm.podwright.domain.account.Act;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a member must be allowed to do to use a route. On a controller it holds for all its routes
/// that do not say otherwise. A route that has none is refused to everybody, unless it is one of
/// the few that the signed-out may use.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface May {
  /// The act.
  Act value();
}
