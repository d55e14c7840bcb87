package fm.podwright.dashboard.upload;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.media.Target;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import jakarta.inject.Singleton;

/// What a member may upload audio for.
@Singleton
class Targets {
  private final Tenancy tenancy;
  private final Episodes episodes;

  Targets(Tenancy tenancy, Episodes episodes) {
    this.tenancy = tenancy;
    this.episodes = episodes;
  }

  /// What was found.
  sealed interface Result {
    record Open(Target target) implements Result {}

    /// The account has no such episode.
    record Missing() implements Result {}

    /// It is out or planned, and the member may not change that.
    record Forbidden() implements Result {}
  }

  Result find(Member member, String id) {
    try {
      var episode = EpisodeId.of(id);
      return tenancy
          .in(member.account(), () -> episodes.find(member.account(), episode))
          .map(found -> result(member, found))
          .orElseGet(Result.Missing::new);
    } catch (IllegalArgumentException _) {
      return new Result.Missing();
    }
  }

  private static Result result(Member member, Episode episode) {
    var isPromised = episode.release().isPromised();
    if (isPromised && !member.may(Act.PUBLISH)) return new Result.Forbidden();
    return new Result.Open(new Target(episode.show(), episode.id().value()));
  }
}
