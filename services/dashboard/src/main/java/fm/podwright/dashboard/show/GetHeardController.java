package fm.podwright.dashboard.show;

import fm.podwright.core.feed.ChangingTags;
import fm.podwright.core.feed.Feeds;
import fm.podwright.core.feed.TagOutcome;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.http.Shown;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.feed.Feed;
import fm.podwright.domain.feed.GetHeard;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Txt;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.show.GetHeardPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a show is listed, and what is missing yet.
@Controller("/shows/{id}")
@Produces(MediaType.TEXT_HTML)
final class GetHeardController {
  private final Tenancy tenancy;
  private final Shows shows;
  private final Feeds feeds;
  private final ChangingTags changing;
  private final Frames frames;
  private final Notices notices;
  private final Errors errors;

  GetHeardController(
      Tenancy tenancy,
      Shows shows,
      Feeds feeds,
      ChangingTags changing,
      Frames frames,
      Notices notices,
      Errors errors) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.feeds = feeds;
    this.changing = changing;
    this.frames = frames;
    this.notices = notices;
    this.errors = errors;
  }

  @Get("/feed")
  @May(Act.READ)
  Optional<GetHeardPage> show(HttpRequest<?> request, Member member, ShowId id) {
    return find(member, id)
        .map(feed -> page(request, member, feed, Shown.in(TxtForm.of(txts(feed)))));
  }

  @Post("/txts")
  @May(Act.MANAGE_SHOWS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> update(
      HttpRequest<?> request, Member member, ShowId id, @Body Map<String, String> body) {
    var form = new TxtForm(new Fields(body));
    return find(member, id)
        .<HttpResponse<?>>map(feed -> change(request, member, feed, form))
        .orElseGet(() -> errors.answer(request, HttpStatus.NOT_FOUND));
  }

  private HttpResponse<?> change(HttpRequest<?> request, Member member, Feed feed, TxtForm form) {
    var findings = form.findings();
    if (Finding.anyBlocks(findings)) {
      var told = Refusal.in(form.fields().form(), findings);
      return HttpResponse.unprocessableEntity().body(page(request, member, feed, told));
    }
    var show = feed.show().id();
    var seen = Shown.by(form.fields());
    var outcome =
        changing.change(member.account(), show, form.txts(), () -> isOf(seen, member, show));
    var path = URI.create("/shows/" + show + "/feed");
    return switch (outcome) {
      case TagOutcome.Saved _ ->
          notices.redirect(path, Notice.good("Saved. The feed holds these texts now."));
      case TagOutcome.Refused(var gate) ->
          notices.redirect(path, Notice.bad("Not saved. " + gate.getFirst().sentence()));
      case TagOutcome.Conflict() -> {
        var now = find(member, show).orElse(feed);
        var both = seen.beside(TxtForm.of(txts(now)), form.fields().form());
        yield HttpResponse.status(HttpStatus.CONFLICT).body(page(request, member, now, both));
      }
      case TagOutcome.NotFound() -> errors.answer(request, HttpStatus.NOT_FOUND);
    };
  }

  private boolean isOf(Shown seen, Member member, ShowId show) {
    var stored = shows.find(member.account(), show).map(Show::txts);
    return stored.map(TxtForm::of).filter(seen::isOf).isPresent();
  }

  private GetHeardPage page(HttpRequest<?> request, Member member, Feed feed, Form form) {
    return new GetHeardPage(
        frames.around(request, feed.show(), Section.FEED),
        feed.site().feed().toString(),
        feed.site().home().toString(),
        GetHeard.directories(feed),
        form,
        Math.min(TxtForm.rows(form), TxtForm.MAX - 1),
        member.may(Act.MANAGE_SHOWS));
  }

  private static List<Txt> txts(Feed feed) {
    return feed.show().txts();
  }

  private Optional<Feed> find(Member member, ShowId id) {
    return tenancy.in(member.account(), () -> feeds.find(member.account(), id));
  }
}
