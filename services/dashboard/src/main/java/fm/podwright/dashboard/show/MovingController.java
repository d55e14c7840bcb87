package fm.podwright.dashboard.show;

import fm.podwright.core.account.Attempts;
import fm.podwright.core.feed.Gated;
import fm.podwright.core.feed.MovingAway;
import fm.podwright.core.show.Shows;
import fm.podwright.core.site.Departures;
import fm.podwright.core.site.Sites;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.Departure;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.show.MovingPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// Where a show's listeners are sent when it goes to another host.
@Controller("/shows/{id}/moving")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@May(Act.MOVE_AWAY)
final class MovingController {
  private static final String NO_ADDRESS = "Enter an address that begins with https://.";
  private static final String TOO_OFTEN =
      "That were many feeds in a short time. Wait some minutes, then look at the next.";

  private final Tenancy tenancy;
  private final Shows shows;
  private final Departures departures;
  private final MovingAway moving;
  private final Attempts attempts;
  private final Sites sites;
  private final Frames frames;
  private final Notices notices;

  MovingController(
      Tenancy tenancy,
      Shows shows,
      Departures departures,
      MovingAway moving,
      Attempts attempts,
      Sites sites,
      Frames frames,
      Notices notices) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.departures = departures;
    this.moving = moving;
    this.attempts = attempts;
    this.sites = sites;
    this.frames = frames;
    this.notices = notices;
  }

  private record Stored(Show show, Optional<Departure> departure) {}

  @Get
  Optional<MovingPage> show(HttpRequest<?> request, Member member, ShowId id) {
    return find(member.account(), id).map(it -> page(request, it, Optional.empty(), Form.EMPTY));
  }

  /// Looks first; what was looked at and is confirmed is done.
  @Post
  Optional<HttpResponse<?>> update(
      HttpRequest<?> request, Member member, ShowId id, @Body Map<String, String> body) {
    return find(member.account(), id)
        .map(stored -> look(request, member.account(), stored, new Fields(body)));
  }

  @Post("/removal")
  Optional<HttpResponse<?>> remove(Member member, ShowId id) {
    return find(member.account(), id)
        .map(_ -> {
          moving.stay(member.account(), id);
          return notices.redirect(
              path(id), Notice.good("The feed is here again and leads nowhere else."));
        });
  }

  private HttpResponse<?> look(
      HttpRequest<?> request, AccountId account, Stored stored, Fields fields) {
    var form = fields.form();
    var feed = Departure.parse(fields.line("feed"));
    var home = Departure.parse(fields.line("home"));
    if (feed.isEmpty()) return refuse(request, stored, form.refuse("feed", NO_ADDRESS));
    if (home.isEmpty() && !fields.line("home").isEmpty()) {
      return refuse(request, stored, form.refuse("home", NO_ADDRESS));
    }
    if (!attempts.allowsFeed(account)) {
      return refuse(request, stored, form.refuse("feed", TOO_OFTEN));
    }
    var look = moving.look(account, stored.show().id(), feed.get()).orElseThrow();
    if (look.isRefused()) return refuse(request, stored, Refusal.in(form, look.findings()));
    if (form.checked("confirmed")) {
      return move(request, account, stored, form, new Departure(feed.get(), home));
    }
    var seen = new MovingPage.Seen(look.title(), look.episodes(), look.findings());
    return HttpResponse.unprocessableEntity().body(page(request, stored, Optional.of(seen), form));
  }

  private HttpResponse<?> move(
      HttpRequest<?> request, AccountId account, Stored stored, Form form, Departure departure) {
    return switch (moving.move(account, stored.show().id(), departure)) {
      case Gated.Passed<ShowId> _ ->
          notices.redirect(
              path(stored.show().id()), Notice.good("The feed here leads to the new one now."));
      case Gated.Refused<ShowId>(var findings) ->
          refuse(request, stored, Refusal.in(form, findings));
    };
  }

  private HttpResponse<?> refuse(HttpRequest<?> request, Stored stored, Form form) {
    return HttpResponse.unprocessableEntity().body(page(request, stored, Optional.empty(), form));
  }

  private Optional<Stored> find(AccountId account, ShowId id) {
    return tenancy.in(
        account,
        () -> shows.find(account, id).map(it -> new Stored(it, departures.find(account, id))));
  }

  private MovingPage page(
      HttpRequest<?> request, Stored stored, Optional<MovingPage.Seen> seen, Form form) {
    return new MovingPage(
        frames.around(request, stored.show(), Section.SETTINGS),
        sites.of(stored.show()).feed().toString(),
        stored.departure(),
        seen,
        form);
  }

  private static URI path(ShowId show) {
    return URI.create("/shows/" + show + "/moving");
  }
}
