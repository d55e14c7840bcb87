package fm.podwright.dashboard.episode;

import fm.podwright.core.feed.Drafting;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.ShowId;
import fm.podwright.templates.dashboard.episode.EpisodesPage;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.Optional;

/// A show's episodes.
@Controller("/shows/{id}")
@Produces(MediaType.TEXT_HTML)
final class EpisodesController {
  private final EpisodeLists lists;
  private final Drafting drafting;
  private final Errors errors;

  EpisodesController(EpisodeLists lists, Drafting drafting, Errors errors) {
    this.lists = lists;
    this.drafting = drafting;
    this.errors = errors;
  }

  @Get
  @May(Act.READ)
  Optional<EpisodesPage> show(HttpRequest<?> request, Member member, ShowId id) {
    return lists.of(request, member, id);
  }

  /// Somebody cut the address short, or reloads after signing in again.
  @Get("/episodes")
  @May(Act.READ)
  HttpResponse<?> list(HttpRequest<?> request, Member member, ShowId id) {
    return lists
        .of(request, member, id)
        .<HttpResponse<?>>map(_ -> HttpResponse.seeOther(URI.create("/shows/" + id)))
        .orElseGet(() -> errors.answer(request, HttpStatus.NOT_FOUND));
  }

  @Post("/episodes")
  @May(Act.DRAFT)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> create(HttpRequest<?> request, Member member, ShowId id) {
    return drafting
        .begin(member.account(), id, "")
        .<HttpResponse<?>>map(episode -> HttpResponse.seeOther(path(episode)))
        .orElseGet(() -> errors.answer(request, HttpStatus.NOT_FOUND));
  }

  private static URI path(Episode episode) {
    return URI.create("/episodes/" + episode.id());
  }
}
