package fm.podwright.dashboard.home;

import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.home.HomePage;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

/// What comes next.
@Controller("/home")
@Produces(MediaType.TEXT_HTML)
@May(Act.READ)
final class HomeController {
  private final Tenancy tenancy;
  private final Shows shows;
  private final ShowCards cards;
  private final Frames frames;

  HomeController(Tenancy tenancy, Shows shows, ShowCards cards, Frames frames) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.cards = cards;
    this.frames = frames;
  }

  @Get
  HomePage show(HttpRequest<?> request, Member member) {
    var account = member.account();
    var found =
        tenancy.in(
            account,
            () -> shows.all(account).stream().map(show -> cards.of(account, show)).toList());
    var frame = frames.around(request).at(Section.HOME);
    var overdue = tenancy.in(account, () -> cards.overdue(account));
    if (frame.notice().isEmpty() && overdue.isPresent()) {
      frame = frame.saying(Notice.bad(overdue.get()));
    }
    return new HomePage(frame, found, member.may(Act.MANAGE_SHOWS));
  }
}
