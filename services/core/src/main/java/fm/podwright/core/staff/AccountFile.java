package fm.podwright.core.staff;

import fm.podwright.core.job.DeadJob;
import fm.podwright.core.job.OpenJob;
import fm.podwright.domain.account.Account;
import fm.podwright.domain.account.Person;
import fm.podwright.domain.show.Show;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All that an operator sees of an account: what is public, what it uses and pays, who belongs to
/// it. Nothing of what its people write, nor of their listeners: see [Inspecting] for that.
public record AccountFile(
    Account account,
    Instant createdAt,
    List<Place> shows,
    Usage usage,
    Plan plan,
    List<Seen> people,
    Work work,
    List<Restriction> restrictions,
    List<LoggedAct> acts) {

  /// A show and the hosts at which it answers.
  public record Place(Show show, List<String> hosts) {}

  /// What it uses.
  public record Usage(long stored, long published, long thisMonth, long lastMonth) {}

  /// What it pays: the plan's name and the state, in words, and Stripe's customer.
  public record Plan(String name, String state, String customer) {}

  /// A member; without the times if no session of theirs is left.
  public record Seen(Person person, Optional<Instant> signedIn, Optional<Instant> seen) {}

  /// Its jobs that wait or run, and those that were given up.
  public record Work(List<OpenJob> open, List<DeadJob> dead) {}
}
