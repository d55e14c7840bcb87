package fm.podwright.dashboard.site;

import fm.podwright.core.feed.ArtworkOutcome;
import fm.podwright.core.feed.SettingBanner;
import fm.podwright.core.show.Shows;
import fm.podwright.core.site.Facades;
import fm.podwright.core.site.KeepingFacade;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.http.Shown;
import fm.podwright.dashboard.http.Uploaded;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.show.ShowId;
import fm.podwright.templates.dashboard.Notice;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.net.URI;

/// The picture across the head of a show's site.
@Controller("/shows/{id}/site/banner")
@Produces(MediaType.TEXT_HTML)
@May(Act.MANAGE_SHOWS)
final class BannerController {
  private final Tenancy tenancy;
  private final Shows shows;
  private final Facades facades;
  private final SettingBanner setting;
  private final KeepingFacade keeping;
  private final FacadePages pages;
  private final Notices notices;
  private final Errors errors;

  BannerController(
      Tenancy tenancy,
      Shows shows,
      Facades facades,
      SettingBanner setting,
      KeepingFacade keeping,
      FacadePages pages,
      Notices notices,
      Errors errors) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.facades = facades;
    this.setting = setting;
    this.keeping = keeping;
    this.pages = pages;
    this.notices = notices;
    this.errors = errors;
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> hang(
      HttpRequest<?> request, Member member, ShowId id, @Part("banner") CompletedFileUpload file) {
    return switch (setting.hang(member.account(), id, Uploaded.bytes(file))) {
      case ArtworkOutcome.NotFound() -> errors.answer(request, HttpStatus.NOT_FOUND);
      case ArtworkOutcome.Hung _ -> notices.redirect(path(id), Notice.good("The picture hangs."));
      case ArtworkOutcome.Refused(var words) -> refused(request, member, id, words);
    };
  }

  @Post("/removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> takeDown(HttpRequest<?> request, Member member, ShowId id) {
    if (!keeping.takeDown(member.account(), id)) {
      return errors.answer(request, HttpStatus.NOT_FOUND);
    }
    return notices.redirect(path(id), Notice.good("The picture is down."));
  }

  private HttpResponse<?> refused(HttpRequest<?> request, Member member, ShowId id, String words) {
    var account = member.account();
    var show = tenancy.in(account, () -> shows.find(account, id)).orElseThrow();
    var facade = tenancy.in(account, () -> facades.find(account, id)).orElseThrow();
    var form = Shown.in(FacadeForm.of(facade)).refuse("banner", words);
    return HttpResponse.unprocessableEntity().body(pages.of(request, show, facade, form));
  }

  private static URI path(ShowId id) {
    return URI.create("/shows/" + id + "/site");
  }
}
