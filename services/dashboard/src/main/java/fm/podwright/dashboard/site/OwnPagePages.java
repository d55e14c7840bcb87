package fm.podwright.dashboard.site;

import fm.podwright.core.site.Sites;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Shown;
import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.OwnPage;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.site.OwnPagePage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Makes the page on which one of a podcaster's own is written.
@Singleton
class OwnPagePages {
  private final Frames frames;
  private final Sites sites;

  OwnPagePages(Frames frames, Sites sites) {
    this.frames = frames;
    this.sites = sites;
  }

  OwnPagePage of(HttpRequest<?> request, Show show, Optional<OwnPage> stored, Form form) {
    var text = form.value("text");
    var seen = Notes.tooLong(text).isEmpty() ? Notes.of(text).html() : "";
    return new OwnPagePage(
        frames.around(request, show, Section.SITE), form, stored, sites.of(show), seen);
  }

  HttpResponse<?> refused(HttpRequest<?> request, Show show, Optional<OwnPage> stored, Form form) {
    return HttpResponse.unprocessableEntity().body(of(request, show, stored, form));
  }

  static Form taken(OwnPageForm form, OwnPage page) {
    return form.fields()
        .form()
        .refuse(
            "slug", "Another page of the show is at " + page.path() + ". Choose another address.");
  }

  /// Whoever saves again knows that there is another version.
  static Form faster(OwnPageForm form, OwnPage stored) {
    return Shown.by(form.fields())
        .beside(OwnPageForm.of(stored), form.fields().form())
        .with("version", String.valueOf(stored.version()));
  }
}
