package fm.podwright.templates.dashboard.staff;

import fm.podwright.domain.account.Account;
import fm.podwright.domain.account.Grounds;
import fm.podwright.domain.account.Person;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.form.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What an operator may know of an account.
public record FilePage(
    Frame frame,
    Account account,
    String since,
    List<Place> shows,
    List<Fact> facts,
    List<Seen> people,
    Work work,
    List<Held> held,
    Form form,
    List<ActLine> acts)
    implements Page {
  public FilePage {
    shows = List.copyOf(shows);
    facts = List.copyOf(facts);
    people = List.copyOf(people);
    held = List.copyOf(held);
    acts = List.copyOf(acts);
  }

  /// Where the page is.
  public String path() {
    return "/staff/accounts/" + account.id();
  }

  /// What is held against the account itself.
  public Optional<Held> suspension() {
    return held.stream().filter(it -> it.show().isEmpty()).findFirst();
  }

  /// What is held against a show as a whole.
  public Optional<Held> against(Show show) {
    return held.stream().filter(it -> it.isOf(show) && !it.isEpisode()).findFirst();
  }

  /// What is held against episodes of a show.
  public List<Held> episodes(Show show) {
    return held.stream().filter(it -> it.isOf(show) && it.isEpisode()).toList();
  }

  /// The grounds that one can choose.
  public static List<Option> grounds() {
    return Arrays.stream(Grounds.values()).map(it -> new Option(it.code(), it.words())).toList();
  }

  /// The same, with what becomes of the feed of a show.
  public static List<Option> groundsOfShow() {
    return Arrays.stream(Grounds.values())
        .map(it ->
            new Option(
                it.code(),
                it.words() + (it.keepsFeed() ? " - the feed stays, empty" : " - the feed is gone")))
        .toList();
  }

  /// Something that an operator holds against the account.
  public record Held(
      UUID id,
      Optional<ShowId> show,
      boolean isEpisode,
      String title,
      String reason,
      String since) {
    boolean isOf(Show other) {
      return show.filter(other.id()::equals).isPresent();
    }
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
