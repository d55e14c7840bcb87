package fm.podwright.domain.site;

import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.DomainCheck.Verdict;
import fm.podwright.domain.site.DomainState.LetGo;
import fm.podwright.domain.site.DomainState.Reason;
import fm.podwright.domain.site.DomainState.Verified;
import fm.podwright.domain.site.DomainState.Waiting;
import fm.podwright.domain.site.DomainState.Warned;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A show's claim of a domain. Its `code` in the domain's TXT record proves that whoever claims it
/// may change its records.
public record CustomDomain(
    CustomDomainId id,
    ShowId show,
    DomainName name,
    String code,
    DomainState state,
    Optional<DomainCheck> lastCheck) {
  private static final Duration SOON = Duration.ofMinutes(10);
  private static final Duration HOURLY = Duration.ofHours(1);
  private static final Duration DAILY = Duration.ofDays(1);
  private static final Duration FRESH = Duration.ofDays(2);

  /// A new claim.
  public static CustomDomain claimed(
      CustomDomainId id, ShowId show, DomainName name, String code, Instant now) {
    return new CustomDomain(id, show, name, code, new Waiting(now), Optional.empty());
  }

  /// What the TXT record says.
  public String proof() {
    return "podwright=" + code;
  }

  /// As it stands after that check. What the DNS did not say changes nothing.
  public CustomDomain after(DomainCheck check) {
    return new CustomDomain(id, show, name, code, next(check), Optional.of(check));
  }

  /// As it stands once somebody removed it.
  public CustomDomain removed(Instant now) {
    return letGo(now, Reason.REMOVED);
  }

  /// True if its grace ends within a day, and did not yet when it was looked at before.
  public boolean hasBegunItsLastDay(CustomDomain before) {
    return state instanceof Warned warned
        && isLookedAtFrom(warned.lastDay())
        && !before.isLookedAtFrom(warned.lastDay());
  }

  private boolean isLookedAtFrom(Instant moment) {
    return lastCheck.filter(it -> !it.at().isBefore(moment)).isPresent();
  }

  /// When its records are to be looked at next: daily while all is well, more often while somebody
  /// waits for them.
  public Instant nextCheck(Instant now) {
    return switch (state) {
      case Waiting(var since) when now.isBefore(since.plus(FRESH)) -> now.plus(SOON);
      case Waiting _, Warned _ -> now.plus(HOURLY);
      case Verified _ when isUnclear() -> now.plus(HOURLY);
      case Verified _, LetGo _ -> now.plus(DAILY);
    };
  }

  private boolean isUnclear() {
    return lastCheck.filter(it -> it.verdict() == Verdict.UNCLEAR).isPresent();
  }

  private DomainState next(DomainCheck check) {
    return switch (check.verdict()) {
      case UNCLEAR -> state;
      case RIGHT -> right(check.at());
      case WRONG -> wrong(check.at());
    };
  }

  private DomainState right(Instant now) {
    return switch (state) {
      case Waiting _, Warned _ -> new Verified(now);
      case Verified _, LetGo _ -> state;
    };
  }

  private DomainState wrong(Instant now) {
    return switch (state) {
      case Waiting(var since) when !now.isBefore(since.plus(Waiting.PATIENCE)) ->
          new LetGo(now, Reason.NEVER_SET);
      case Verified _ -> new Warned(now);
      case Warned warned when !now.isBefore(warned.ends()) -> new LetGo(now, Reason.LOST);
      case Waiting _, Warned _, LetGo _ -> state;
    };
  }

  private CustomDomain letGo(Instant now, Reason reason) {
    var over = state.isOver() ? state : new LetGo(now, reason);
    return new CustomDomain(id, show, name, code, over, lastCheck);
  }
}
