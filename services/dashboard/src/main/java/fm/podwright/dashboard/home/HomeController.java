package fm.podwright.dashboard.home;

import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.show.Show;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.ShowLink;
import fm.podwright.templates.dashboard.home.HomePage;
import fm.podwright.templates.dashboard.home.ShowCard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Optional;

/// The account's shows.
@Controller("/home")
@May(Act.READ)
@Produces(MediaType.TEXT_HTML)
final class HomeController {
  private final Shows shows;
  private final Tenancy tenancy;
  private final Frames frames;

  HomeController(Shows shows, Tenancy tenancy, Frames frames) {
    this.shows = shows;
    this.tenancy = tenancy;
    this.frames = frames;
  }

  @Get
  HomePage show(HttpRequest<?> request, Member member) {
    var all = tenancy.in(member.account(), () -> shows.all(member.account()));
    var cards = all.stream().map(HomeController::card).toList();
    var frame = frames.around(request).at(Section.HOME);
    return new HomePage(frame, cards, member.may(Act.MANAGE_SHOWS));
  }

  private static ShowCard card(Show show) {
    var link = new ShowLink(show.id(), show.about().title(), "");
    return new ShowCard(link, show, List.of(), List.of(), List.of(), Optional.empty(), List.of());
  }
}
