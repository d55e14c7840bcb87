package fm.podwright.core.feed;

import fm.podwright.core.billing.Entitlements;
import fm.podwright.core.episode.Takedowns;
import fm.podwright.domain.account.Grounds;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says what stops an episode from coming out that is not the episode's fault: what is paid, and
/// what an operator holds against its account, its show or itself.
@Singleton
class Clearance {
  private static final String REMEDY = "The mail about it says how to answer.";

  private final Entitlements entitlements;
  private final Takedowns takedowns;

  Clearance(Entitlements entitlements, Takedowns takedowns) {
    this.entitlements = entitlements;
    this.takedowns = takedowns;
  }

  List<Finding> findings(AccountId account, Episode episode) {
    var paused =
        entitlements.publication(account).map(it -> Finding.error("", it.problem(), it.remedy()));
    var show = takedowns.of(account, episode.show()).map(it -> down("show", it));
    var own = takedowns.of(account, episode.show(), episode.id()).map(it -> down("episode", it));
    return Stream.of(paused, show, own).flatMap(Optional::stream).toList();
  }

  private static Finding down(String what, Grounds grounds) {
    var problem = "An operator has taken this %s down: %s.".formatted(what, grounds.words());
    return Finding.error("", problem, REMEDY);
  }
}
