package fm.podwright.worker.mail;

import fm.podwright.core.account.Users;
import fm.podwright.core.episode.Episodes;
import fm.podwright.core.episode.RefusedReleaseMail;
import fm.podwright.core.episode.ReleasePlan;
import fm.podwright.core.episode.ReleasePlans;
import fm.podwright.core.job.Job;
import fm.podwright.core.show.Shows;
import fm.podwright.domain.account.User;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Release.Scheduled;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Tells somebody why a planned episode did not come out; nothing if it is out by now, or off the
/// plan.
@Singleton
final class RefusedReleaseMailing implements JobHandler<RefusedReleaseMail> {
  private final Users users;
  private final Episodes episodes;
  private final Shows shows;
  private final ReleasePlans plans;
  private final Letters letters;
  private final Post post;

  RefusedReleaseMailing(
      Users users, Episodes episodes, Shows shows, ReleasePlans plans, Letters letters, Post post) {
    this.users = users;
    this.episodes = episodes;
    this.shows = shows;
    this.plans = plans;
    this.letters = letters;
    this.post = post;
  }

  @Override
  public Job<RefusedReleaseMail> job() {
    return RefusedReleaseMail.JOB;
  }

  @Override
  public void run(RefusedReleaseMail args, JobRun run) {
    post.send(
        args.account(),
        run,
        () -> users.find(args.account(), args.user()).flatMap(user -> letter(args, user)));
  }

  private Optional<Addressed> letter(RefusedReleaseMail args, User user) {
    return plans
        .find(args.account(), args.episode())
        .filter(ReleasePlan::isRefused)
        .flatMap(plan ->
            episodes
                .find(args.account(), args.episode())
                .filter(it -> it.release() instanceof Scheduled)
                .map(episode -> letter(args, user, plan, episode)));
  }

  private Addressed letter(RefusedReleaseMail args, User user, ReleasePlan plan, Episode episode) {
    var show = shows.find(args.account(), episode.show()).orElseThrow();
    return letters.refusedRelease(user, show, episode, plan.findings());
  }
}
