package fm.podwright.dashboard.upload;

import fm.podwright.core.media.Beginning;
import fm.podwright.core.media.Completion;
import fm.podwright.core.media.NewFile;
import fm.podwright.core.media.Target;
import fm.podwright.core.media.Uploading;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.session.May;
import fm.podwright.dashboard.upload.UploadAnswers.Announced;
import fm.podwright.dashboard.upload.UploadAnswers.Arrived;
import fm.podwright.dashboard.upload.UploadAnswers.Begun;
import fm.podwright.dashboard.upload.UploadAnswers.Chosen;
import fm.podwright.dashboard.upload.UploadAnswers.Signed;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.media.Upload;
import fm.podwright.domain.media.UploadId;
import fm.podwright.domain.media.UploadState;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Map;
import java.util.function.Function;

/// Lets browsers send audio straight to storage.
@Controller("/uploads")
@May(Act.DRAFT)
final class UploadController {
  private static final String OVER =
      "This upload was given up, or all of it is there already. Choose the file again.";

  private final Uploading uploading;
  private final Targets targets;
  private final Errors errors;

  UploadController(Uploading uploading, Targets targets, Errors errors) {
    this.uploading = uploading;
    this.targets = targets;
    this.errors = errors;
  }

  @Post
  HttpResponse<?> create(HttpRequest<?> request, Member member, @Body Chosen chosen) {
    var file = new NewFile(chosen.filename(), chosen.size());
    if (!file.findings().isEmpty()) {
      return Refusal.of(HttpStatus.UNPROCESSABLE_ENTITY, file.findings());
    }
    return switch (targets.find(member, chosen.episode())) {
      case Targets.Result.Missing() -> errors.answer(request, HttpStatus.NOT_FOUND);
      case Targets.Result.Forbidden() -> errors.answer(request, HttpStatus.FORBIDDEN);
      case Targets.Result.Open(var target) -> begin(member, target, file);
    };
  }

  @Post("/{id}/parts/{number}")
  HttpResponse<?> sign(
      HttpRequest<?> request, Member member, UploadId id, int number, @Body Announced announced) {
    return whileOpen(request, member, id, upload -> sign(upload, number, announced.size()));
  }

  @Get("/{id}/parts")
  HttpResponse<?> parts(HttpRequest<?> request, Member member, UploadId id) {
    return whileOpen(
        request,
        member,
        id,
        upload -> HttpResponse.ok(uploading.parts(upload).stream().map(Arrived::of).toList()));
  }

  @Post("/{id}/completion")
  HttpResponse<?> complete(HttpRequest<?> request, Member member, UploadId id) {
    if (uploading.find(member.account(), id).isEmpty()) {
      return errors.answer(request, HttpStatus.NOT_FOUND);
    }
    return switch (uploading.complete(member.account(), id)) {
      case Completion.Received() -> HttpResponse.ok(Map.of("id", id.toString()));
      case Completion.Over() -> Refusal.of(HttpStatus.GONE, OVER);
      case Completion.Incomplete(var parts) ->
          Refusal.of(
              HttpStatus.CONFLICT,
              "Parts of the file have not arrived whole ("
                  + parts.size()
                  + "). Choose the file"
                  + " again: what has arrived is kept.");
    };
  }

  @Delete("/{id}")
  HttpResponse<?> delete(HttpRequest<?> request, Member member, UploadId id) {
    if (uploading.find(member.account(), id).isEmpty()) {
      return errors.answer(request, HttpStatus.NOT_FOUND);
    }
    uploading.abort(member.account(), id);
    return HttpResponse.noContent();
  }

  private HttpResponse<?> begin(Member member, Target target, NewFile file) {
    return switch (uploading.begin(member.account(), member.user(), target, file)) {
      case Beginning.Begun(var upload) -> HttpResponse.created(Begun.of(upload));
      case Beginning.Paused(var pause) -> Refusal.of(HttpStatus.PAYMENT_REQUIRED, pause.sentence());
    };
  }

  private HttpResponse<?> sign(Upload upload, int number, long bytes) {
    if (number < 1 || number > upload.parts()) {
      return Refusal.of(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "There is no part %d: the file has %d.".formatted(number, upload.parts()));
    }
    if (bytes != upload.bytesOfPart(number)) {
      return Refusal.of(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "Part %d has %,d bytes, not %,d.".formatted(number, upload.bytesOfPart(number), bytes));
    }
    return HttpResponse.ok(new Signed(uploading.sign(upload, number).toString(), Map.of()));
  }

  private HttpResponse<?> whileOpen(
      HttpRequest<?> request,
      Member member,
      UploadId id,
      Function<Upload, HttpResponse<?>> answer) {
    var upload = uploading.find(member.account(), id);
    if (upload.isEmpty()) return errors.answer(request, HttpStatus.NOT_FOUND);
    return upload.get().state() instanceof UploadState.Uploading
        ? answer.apply(upload.get())
        : Refusal.of(HttpStatus.GONE, OVER);
  }
}
