package fm.podwright.dashboard.episode;

import fm.podwright.core.feed.Outcome;
import fm.podwright.core.feed.Transcribing;
import fm.podwright.core.feed.Unchanged;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.transcript.TranscriptFormat;
import fm.podwright.domain.show.Finding;
import fm.podwright.templates.dashboard.episode.TranscriptPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpHeaders;
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
import org.jspecify.annotations.Nullable;

/// The transcript of an episode: a page of its own, which the episode's page shows in a frame.
@Controller("/episodes/{id}/transcript")
@Produces(MediaType.TEXT_HTML)
@May(Act.DRAFT)
final class TranscriptController {
  private final FindingTranscript finding;
  private final TranscriptPages pages;
  private final Transcribing transcribing;
  private final Errors errors;

  TranscriptController(
      FindingTranscript finding, TranscriptPages pages, Transcribing transcribing, Errors errors) {
    this.finding = finding;
    this.pages = pages;
    this.transcribing = transcribing;
    this.errors = errors;
  }

  @Get
  @May(Act.READ)
  Optional<TranscriptPage> show(HttpRequest<?> request, Member member, EpisodeId id) {
    return finding.find(member.account(), id).map(it -> pages.of(request, member, it, Form.EMPTY));
  }

  /// As a file, to be looked into with other programs; browsers do not show it.
  @Get("/files/{extension}")
  @May(Act.READ)
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  Optional<HttpResponse<?>> download(Member member, EpisodeId id, String extension) {
    return finding
        .find(member.account(), id)
        .flatMap(found -> TranscriptFormat.named(extension).flatMap(found::file))
        .map(text ->
            HttpResponse.ok(text)
                .contentType(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"transcript." + extension + "\""));
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> set(
      HttpRequest<?> request,
      Member member,
      EpisodeId id,
      @Part("file") @Nullable CompletedFileUpload file,
      @Part("text") @Nullable String text) {
    var form = new TranscriptForm(Optional.ofNullable(file), Optional.ofNullable(text).orElse(""));
    return changing(
        request,
        member,
        id,
        found -> {
          var read = form.read();
          if (read.value().isEmpty()) return refuse(request, member, found, form, read.findings());
          var outcome = transcribing.set(member.account(), id, read.value().get());
          return answer(request, member, found, form, outcome);
        });
  }

  @Post("/speakers")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> name(
      HttpRequest<?> request, Member member, EpisodeId id, @Body Map<String, String> body) {
    return changing(
        request,
        member,
        id,
        found -> {
          var form = new SpeakersForm(new Fields(body));
          var outcome =
              transcribing.name(
                  member.account(), id, form.speakers(found), unchanged(member, id, form));
          return outcome instanceof Outcome.Conflict
              ? conflict(request, member, id, form)
              : answer(request, member, found, TranscriptForm.NONE, outcome);
        });
  }

  private Unchanged unchanged(Member member, EpisodeId id, SpeakersForm form) {
    return () ->
        finding
            .findInside(member.account(), id)
            .map(it -> SpeakersForm.of(it.speakers()))
            .filter(form.seen()::isOf)
            .isPresent();
  }

  private HttpResponse<?> conflict(
      HttpRequest<?> request, Member member, EpisodeId id, SpeakersForm form) {
    var now = finding.find(member.account(), id);
    if (now.isEmpty()) return errors.answer(request, HttpStatus.NOT_FOUND);
    var both = form.beside(now.get().speakers());
    return HttpResponse.status(HttpStatus.CONFLICT)
        .body(pages.named(request, member, now.get(), both));
  }

  @Post("/removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(HttpRequest<?> request, Member member, EpisodeId id) {
    return changing(
        request,
        member,
        id,
        found ->
            answer(
                request,
                member,
                found,
                TranscriptForm.NONE,
                transcribing.remove(member.account(), id)));
  }

  private interface Change {
    HttpResponse<?> of(FoundTranscript found);
  }

  private HttpResponse<?> changing(
      HttpRequest<?> request, Member member, EpisodeId id, Change change) {
    var found = finding.find(member.account(), id);
    if (found.isEmpty()) return errors.answer(request, HttpStatus.NOT_FOUND);
    return found.get().mayBeChangedBy(member)
        ? change.of(found.get())
        : errors.answer(request, HttpStatus.FORBIDDEN);
  }

  private HttpResponse<?> answer(
      HttpRequest<?> request,
      Member member,
      FoundTranscript found,
      TranscriptForm form,
      Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var episode, _) ->
          HttpResponse.seeOther(URI.create("/episodes/" + episode.id() + "/transcript"));
      case Outcome.Refused(var findings) -> refuse(request, member, found, form, findings);
      case Outcome.NotFound(), Outcome.Conflict(_) -> errors.answer(request, HttpStatus.NOT_FOUND);
    };
  }

  private HttpResponse<?> refuse(
      HttpRequest<?> request,
      Member member,
      FoundTranscript found,
      TranscriptForm form,
      List<Finding> findings) {
    var told = Refusal.in(form.form(), findings);
    return HttpResponse.unprocessableEntity().body(pages.of(request, member, found, told));
  }
}
