package fm.podwright.dashboard.staff;

import fm.podwright.core.staff.Operator;
import fm.podwright.core.staff.StaffActs;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.session.ForStaff;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.staff.ActsPage;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;

/// The record of what operators did.
@Controller("/staff/acts")
@ForStaff
@Produces(MediaType.TEXT_HTML)
final class ActsController {
  private static final int LINES = 100;
  private static final int LAST_PAGE = 10_000;

  private final StaffActs acts;
  private final Tenancy tenancy;
  private final Frames frames;

  ActsController(StaffActs acts, Tenancy tenancy, Frames frames) {
    this.acts = acts;
    this.tenancy = tenancy;
    this.frames = frames;
  }

  @Get
  ActsPage show(
      HttpRequest<?> request, Operator operator, @QueryValue(defaultValue = "1") int page) {
    var here = Math.clamp(page, 1, LAST_PAGE);
    var found = tenancy.asOperator(operator.id(), () -> acts.latest(LINES + 1, (here - 1) * LINES));
    return new ActsPage(
        frames.around(request).at(Section.STAFF),
        found.stream().limit(LINES).map(Lines::act).toList(),
        here,
        found.size() > LINES);
  }
}
