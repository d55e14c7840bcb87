package fm.podwright.dashboard.session;

import fm.podwright.core.account.Presence;
import fm.podwright.core.account.Sessions;
import fm.podwright.core.staff.StaffSettings;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.http.Errors;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Stands before the pages of the staff: to whoever is no operator there is no such page, and an
/// operator who was away for a while gives the password again.
@ServerFilter("/staff/**")
final class StaffDoor implements Ordered {
  private static final String CONFIRMATION = "/staff/confirmation";
  private static final Duration NOTICEABLE = Duration.ofMinutes(1);

  private final Errors errors;
  private final Sessions sessions;
  private final Tenancy tenancy;
  private final StaffSettings settings;
  private final InstantSource clock;

  StaffDoor(
      Errors errors,
      Sessions sessions,
      Tenancy tenancy,
      StaffSettings settings,
      InstantSource clock) {
    this.errors = errors;
    this.sessions = sessions;
    this.tenancy = tenancy;
    this.settings = settings;
    this.clock = clock;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> check(HttpRequest<?> request) {
    var operator = SignedIn.by(request).filter(Presence::operator);
    if (operator.isEmpty()) return errors.answer(request, HttpStatus.NOT_FOUND);
    if (request.getPath().equals(CONFIRMATION)) return null;
    return enter(request, operator.get());
  }

  private @Nullable HttpResponse<?> enter(HttpRequest<?> request, Presence operator) {
    var now = clock.instant();
    var idle = operator.staffedAt().map(it -> Duration.between(it, now)).orElse(ever());
    if (idle.compareTo(settings.staffIdle()) >= 0) return ask(request);
    if (idle.compareTo(NOTICEABLE) >= 0) note(operator, now);
    return null;
  }

  private static Duration ever() {
    return Duration.ofDays(36_500);
  }

  private void note(Presence operator, Instant now) {
    var account = operator.member().account();
    tenancy.run(account, () -> sessions.staff(account, operator.session(), now));
  }

  /// What was sent with POST cannot be asked for again.
  private static HttpResponse<?> ask(HttpRequest<?> request) {
    var to = request.getMethodName().equals("GET") ? request.getUri().toString() : "/staff";
    return HttpResponse.seeOther(UriBuilder.of(CONFIRMATION).queryParam("to", to).build());
  }

  /// After it is known who is there, and before anything else is said of the route.
  @Override
  public int getOrder() {
    return Attendance.ORDER + 1;
  }
}
