package fm.podwright.core.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.feed.Outcome.Done;
import fm.podwright.core.fixture.Stage;
import fm.podwright.core.show.People;
import fm.podwright.core.show.Topics;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Edit;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.LineupInput;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.PersonEdit;
import fm.podwright.domain.show.Roles;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.show.TopicEdit;
import fm.podwright.domain.tenancy.AccountId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The people and topics of a show, from where they are written down to its feed.
class CompanyTest {
  @RegisterExtension static final Stage STAGE = new Stage("company");

  private final Drafting drafting = STAGE.get(Drafting.class);
  private final KeepingPeople people = STAGE.get(KeepingPeople.class);
  private final KeepingTopics topics = STAGE.get(KeepingTopics.class);
  private final AccountId account = STAGE.account();
  private final Show show = STAGE.show();

  @Test
  void whoever_and_whatever_is_new_is_made_on_the_spot() {
    var episode = ready("Hello");

    write(episode, "Bo Ber https://bo.example.com\nAnn Lee (Co-Host)", "github-actions, Öl");

    assertThat(everybody()).extracting(Person::name).containsExactly("Ann Lee", "Bo Ber");
    assertThat(everybody().getLast().website()).hasToString("Optional[https://bo.example.com]");
    assertThat(everything()).extracting(Topic::name).containsExactly("GitHub Actions", "Öl");
    assertThat(everything()).extracting(it -> it.slug().value()).contains("github-actions", "ol");
  }

  @Test
  void who_is_known_by_name_is_not_made_twice() {
    write(ready("One"), "Bo Ber", "postgres");
    write(ready("Two"), "bo ber", "PostgreSQL, Postgres");

    assertThat(everybody()).hasSize(1);
    assertThat(everything()).hasSize(1);
  }

  @Test
  void an_item_of_the_feed_repeats_the_show_s_people_beside_its_guests() {
    host("Ann Lee");
    publish(write(ready("With a guest"), "Bo Ber", "aws"));
    publish(ready("Alone"));

    var items = STAGE.feed().items();

    assertThat(STAGE.feed().extras().people())
        .extracting(CompanyTest::named)
        .containsExactly("Ann Lee");
    assertThat(items)
        .extracting(item -> item.extras().people().stream().map(CompanyTest::named).toList())
        .containsExactlyInAnyOrder(List.of("Ann Lee", "Bo Ber"), List.of());
  }

  @Test
  void an_episode_can_say_that_the_show_s_people_are_not_in_it() {
    host("Ann Lee");
    var edit = edit(ready("Takeover"), new LineupInput("Bo Ber", "", true));

    publish(edit);

    assertThat(STAGE.feed().items().getFirst().extras().people())
        .extracting(CompanyTest::named)
        .containsExactly("Bo Ber");
  }

  @Test
  void a_guest_of_what_is_out_is_seen_at_once_and_one_of_a_draft_is_not() {
    var out = publish(ready("Out"));
    var draft = ready("Draft");
    var before = STAGE.revision();

    write(draft, "Bo Ber", "");
    assertThat(STAGE.revision()).isEqualTo(before);

    write(out, "Cy Coe", "");
    assertThat(STAGE.revision()).isEqualTo(before + 1);
    assertThat(seenByListeners()).extracting(Person::name).containsExactly("Cy Coe");
  }

  @Test
  void a_person_who_is_changed_or_removed_is_another_one_to_listeners_at_once() {
    publish(write(ready("Hello"), "Bo Ber", ""));
    var person = everybody().getFirst();
    var before = STAGE.revision();

    people.change(account, person.id(), edit("Bo Berg"));
    assertThat(STAGE.feed().items().getFirst().extras().people().getFirst().person().name())
        .isEqualTo("Bo Berg");

    people.remove(account, person.id());
    assertThat(STAGE.feed().items().getFirst().extras().people()).isEmpty();
    assertThat(STAGE.revision()).isEqualTo(before + 2);
  }

  @Test
  void a_topic_is_renamed_and_keeps_its_address() {
    publish(write(ready("Hello"), "", "k8s"));
    var topic = everything().getFirst();

    topics.change(
        account, topic.id(), new TopicEdit(Optional.empty(), "Kubernetes", "", Optional.empty()));

    var seen = STAGE.feed().items().getFirst().extras().topics().getFirst();
    assertThat(seen.name()).isEqualTo("Kubernetes");
    assertThat(seen.slug()).isEqualTo(topic.slug());
  }

  @Test
  void an_address_that_somebody_else_has_is_refused() {
    people.add(account, show.id(), edit("Ann Lee"));
    var second = people.add(account, show.id(), edit("Ann Lee"));

    assertThat(everybody()).extracting(it -> it.slug().value()).contains("ann-lee", "ann-lee-2");
    var id = ((Kept.Done<Person>) second).value().id();
    var taken = new PersonEdit(Optional.of(new Slug("ann-lee")), "Ann", "", List.of(), List.of());
    assertThat(people.change(account, id, taken)).isInstanceOf(Kept.Refused.class);
  }

  @Test
  void another_accounts_person_and_topic_are_not_found() {
    write(ready("Hello"), "Bo Ber", "aws");
    var other = STAGE.stranger();

    assertThat(people.remove(other, everybody().getFirst().id())).isInstanceOf(Kept.NotFound.class);
    assertThat(people.add(other, show.id(), edit("Eve"))).isInstanceOf(Kept.NotFound.class);
    assertThat(topics.remove(other, everything().getFirst().id()))
        .isInstanceOf(Kept.NotFound.class);
  }

  private void host(String name) {
    var roles = List.of(Roles.named("host"));
    people.add(account, show.id(), new PersonEdit(Optional.empty(), name, "", List.of(), roles));
  }

  private static PersonEdit edit(String name) {
    return new PersonEdit(Optional.empty(), name, "", List.of(), List.of());
  }

  private Episode ready(String title) {
    return STAGE.fixtures().ready(account, show, title);
  }

  private Episode write(Episode episode, String names, String tags) {
    return edit(episode, new LineupInput(names, tags, false));
  }

  private Episode edit(Episode episode, LineupInput input) {
    var edit =
        new Edit(
                episode.slug(),
                episode.words(),
                episode.numbering(),
                episode.explicit(),
                episode.guid())
            .with(input.lineup());
    return done(drafting.save(account, episode.id(), episode.version(), edit));
  }

  private Episode publish(Episode episode) {
    return done(STAGE.get(Publishing.class).publish(account, episode.id(), Optional.empty()));
  }

  private static Episode done(Outcome outcome) {
    return ((Done) outcome).episode();
  }

  private static String named(Credit credit) {
    return credit.person().name();
  }

  private List<Person> everybody() {
    return STAGE
        .get(Tenancy.class)
        .in(account, () -> STAGE.get(People.class).of(account, show.id()));
  }

  private List<Person> seenByListeners() {
    try (var listeners = STAGE.core().as("podwright_public")) {
      return listeners
          .get(Tenancy.class)
          .in(account, () -> listeners.get(People.class).of(account, show.id()));
    }
  }

  private List<Topic> everything() {
    return STAGE
        .get(Tenancy.class)
        .in(account, () -> STAGE.get(Topics.class).of(account, show.id()));
  }
}
