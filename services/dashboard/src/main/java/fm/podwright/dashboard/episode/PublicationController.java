package fm.podwright.dashboard.episode;

import fm.podwright.core.feed.Outcome;
import fm.podwright.core.feed.Publishing;
import fm.podwright.core.feed.Spreading;
import fm.podwright.core.feed.Withdrawing;
import fm.podwright.dashboard.episode.Answers.Asked;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.EpisodeInput;
import fm.podwright.domain.episode.Release;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.episode.Timing;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Brings episodes before listeners, at once or at their time, and takes them back.
@Controller("/episodes/{id}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@May(Act.PUBLISH)
final class PublicationController {
  /// How long a browser waits for the publishers before it is answered all the same.
  private static final Duration PATIENCE = Duration.ofMillis(100);

  private final FindingEpisode finding;
  private final Writing writing;
  private final Publishing publishing;
  private final Withdrawing withdrawing;
  private final Spreading spreading;
  private final Timings timings;
  private final Answers answers;
  private final Notices notices;

  PublicationController(
      FindingEpisode finding,
      Writing writing,
      Publishing publishing,
      Withdrawing withdrawing,
      Spreading spreading,
      Timings timings,
      Answers answers,
      Notices notices) {
    this.finding = finding;
    this.writing = writing;
    this.publishing = publishing;
    this.withdrawing = withdrawing;
    this.spreading = spreading;
    this.timings = timings;
    this.answers = answers;
    this.notices = notices;
  }

  @Post("/publication")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> create(
      HttpRequest<?> request, Member member, EpisodeId id, @Body Map<String, String> body) {
    var asked = new Asked(request, member, id, new EpisodeForm(new Fields(body)));
    return finding
        .find(member.account(), id)
        .<HttpResponse<?>>map(found -> writeThenPublish(asked, found))
        .orElseGet(() -> answers.missing(request));
  }

  @Post("/withdrawal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> withdraw(HttpRequest<?> request, Member member, EpisodeId id) {
    return switch (withdrawing.withdraw(member.account(), id)) {
      case Outcome.Done(var episode, _) -> withdrawn(episode);
      case Outcome.NotFound(), Outcome.Refused(_), Outcome.Conflict(_) -> answers.missing(request);
    };
  }

  private HttpResponse<?> writeThenPublish(Asked asked, Found found) {
    var match = asked.request().getHeaders().findFirst(HttpHeaders.IF_MATCH);
    var written =
        writing.save(
            asked.member().account(), found.episode(), asked.form().base(match), asked.form());
    return answers.to(asked, written, episode -> publish(asked, found, episode));
  }

  /// The button does what its label said, and nothing else: a time that has passed meanwhile, or
  /// one that a browser without scripts did not put on the label, is asked about once more.
  private HttpResponse<?> publish(Asked asked, Found found, Episode episode) {
    var timing = timings.of(found.show(), episode, asked.form().date());
    if (!timing.code().equals(asked.form().intent())) {
      var sentence =
          "Nothing is out yet. With the time that you chose, the button says “%s”: press it again."
              .formatted(timing.label());
      return answers.again(asked, HttpStatus.CONFLICT, (timing.words() + " " + sentence).strip());
    }
    var outcome = act(asked, found, timing);
    return answers.to(asked, outcome, out -> shown(asked, found, out));
  }

  private HttpResponse<?> shown(Asked asked, Found found, Episode out) {
    if (out.release() instanceof Release.Published) {
      spreading.await(asked.member().account(), out.id(), PATIENCE);
    }
    return notices.redirect(path(out), said(found, out));
  }

  private Outcome act(Asked asked, Found found, Timing timing) {
    var account = asked.member().account();
    return switch (timing.intent()) {
      case PUBLISH, REPUBLISH -> publishing.publish(account, asked.id(), Optional.empty());
      case BACKDATE -> publishing.publish(account, asked.id(), date(asked, found));
      case SCHEDULE ->
          publishing.schedule(
              account, asked.id(), date(asked, found).orElseThrow(), asked.member().user());
      case SAVE, UPDATE -> throw new IllegalStateException("nothing is to be published");
    };
  }

  private static Optional<Instant> date(Asked asked, Found found) {
    var zone = found.show().listing().zone();
    return EpisodeInput.moment("date", asked.form().date(), zone).value();
  }

  private Notice said(Found found, Episode episode) {
    var zone = found.show().listing().zone();
    return episode.release() instanceof Release.Scheduled(var at)
        ? Notice.good("It is planned and comes out " + timings.moment(at, zone) + ".")
        : Notice.good("It is out: on its page and in the feed.");
  }

  private HttpResponse<?> withdrawn(Episode episode) {
    var words =
        episode.release().wasOut()
            ? "It is taken back: its page and audio answer that it is gone."
            : "It is off the plan and a draft again.";
    return notices.redirect(path(episode), Notice.good(words));
  }

  private static URI path(Episode episode) {
    return URI.create("/episodes/" + episode.id());
  }
}
