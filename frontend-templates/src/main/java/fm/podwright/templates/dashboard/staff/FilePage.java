package fm.podwright.templates.dashboard.staff;

import fm.podwright.domain.account.Account;
import fm.podwright.domain.account.Person;
import fm.podwright.domain.show.Show;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import java.util.List;

/// What an operator may know of an account.
public record FilePage(
    Frame frame,
    Account account,
    String since,
    List<Place> shows,
    List<Fact> facts,
    List<Seen> people,
    Work work,
    List<ActLine> acts)
    implements Page {
  public FilePage {
    shows = List.copyOf(shows);
    facts = List.copyOf(facts);
    people = List.copyOf(people);
    acts = List.copyOf(acts);
  }

  /// Where the page is.
  public String path() {
    return "/staff/accounts/" + account.id();
  }

  /// A show and where it answers.
  public record Place(Show show, String home, List<String> hosts) {}

  /// A name and what it is.
  public record Fact(String name, String value) {}

  /// A member, and when they signed in.
  public record Seen(Person person, String signedIn, String seen) {}

  /// What is to be done for the account, and what was given up.
  public record Work(List<Job> open, List<DeadLine> dead) {}

  /// A job that waits or runs.
  public record Job(String name, String state, String due) {}
}
