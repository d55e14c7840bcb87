package fm.podwright.dashboard.show;

import fm.podwright.core.feed.ArtworkOutcome;
import fm.podwright.core.feed.KeepingShow;
import fm.podwright.core.feed.SettingArtwork;
import fm.podwright.core.feed.Unchanged;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.http.Shown;
import fm.podwright.dashboard.http.Uploaded;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.show.SettingsPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Changes shows and their pictures.
@Controller("/shows/{id}")
@Produces(MediaType.TEXT_HTML)
@May(Act.MANAGE_SHOWS)
final class SettingsController {
  private final Tenancy tenancy;
  private final Shows shows;
  private final KeepingShow keeping;
  private final SettingArtwork artwork;
  private final SettingsPages pages;
  private final Notices notices;
  private final Errors errors;

  SettingsController(
      Tenancy tenancy,
      Shows shows,
      KeepingShow keeping,
      SettingArtwork artwork,
      SettingsPages pages,
      Notices notices,
      Errors errors) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.keeping = keeping;
    this.artwork = artwork;
    this.pages = pages;
    this.notices = notices;
    this.errors = errors;
  }

  @Get("/settings")
  Optional<SettingsPage> show(HttpRequest<?> request, Member member, ShowId id) {
    return find(member, id).map(show -> pages.of(request, show, shown(show), Form.EMPTY));
  }

  @Post("/settings")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> update(
      HttpRequest<?> request, Member member, ShowId id, @Body Map<String, String> body) {
    var form = new ShowForm(new Fields(body));
    return find(member, id)
        .<HttpResponse<?>>map(show -> change(request, member, show, form))
        .orElseGet(() -> errors.answer(request, HttpStatus.NOT_FOUND));
  }

  @Post("/artwork")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> hang(
      HttpRequest<?> request, Member member, ShowId id, @Part("artwork") CompletedFileUpload file) {
    return switch (artwork.hang(member.account(), id, Uploaded.bytes(file))) {
      case ArtworkOutcome.NotFound() -> errors.answer(request, HttpStatus.NOT_FOUND);
      case ArtworkOutcome.Hung(_, var remarks) -> {
        var said = "The artwork hangs. " + String.join(" ", remarks);
        yield notices.redirect(path(id), Notice.good(said.strip()));
      }
      case ArtworkOutcome.Refused(var words) -> {
        var show = find(member, id).orElseThrow();
        var picture = Form.EMPTY.refuse("artwork", words);
        yield HttpResponse.unprocessableEntity()
            .body(pages.of(request, show, shown(show), picture));
      }
    };
  }

  private HttpResponse<?> change(HttpRequest<?> request, Member member, Show show, ShowForm form) {
    var findings = form.findings();
    if (Finding.anyBlocks(findings)) return refuse(request, show, form, findings);
    var changed = form.onto(show);
    var seen = Shown.by(form.fields());
    Unchanged unchanged =
        () ->
            shows
                .find(member.account(), show.id())
                .map(ShowForm::of)
                .filter(seen::isOf)
                .isPresent();
    return switch (keeping.change(member.account(), changed, unchanged)) {
      case KeepingShow.Outcome.Kept(var difference) ->
          notices.redirect(path(show.id()), Notice.good("Saved. " + difference.summary()));
      case KeepingShow.Outcome.AddressTaken() ->
          refuse(request, show, form, List.of(NewShowController.taken(changed)));
      case KeepingShow.Outcome.Conflict() -> {
        var now = find(member, show.id()).orElse(show);
        var both = seen.beside(ShowForm.of(now), form.fields().form());
        yield HttpResponse.status(HttpStatus.CONFLICT)
            .body(pages.of(request, now, both, Form.EMPTY));
      }
      case KeepingShow.Outcome.Refused(var gate) ->
          refuse(request, show, form, ShowForm.mendedHere(gate));
    };
  }

  private HttpResponse<?> refuse(
      HttpRequest<?> request, Show show, ShowForm form, List<Finding> findings) {
    var told = Refusal.in(form.fields().form(), findings);
    return HttpResponse.unprocessableEntity().body(pages.of(request, show, told, Form.EMPTY));
  }

  private static Form shown(Show show) {
    return Shown.in(ShowForm.of(show));
  }

  private Optional<Show> find(Member member, ShowId id) {
    return tenancy.in(member.account(), () -> shows.find(member.account(), id));
  }

  private static URI path(ShowId id) {
    return URI.create("/shows/" + id + "/settings");
  }
}
