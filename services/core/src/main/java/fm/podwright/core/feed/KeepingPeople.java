package fm.podwright.core.feed;

import fm.podwright.core.episode.Sightings;
import fm.podwright.core.show.People;
import fm.podwright.core.show.ShowCredits;
import fm.podwright.core.show.Shows;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.PersonEdit;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Adds people to shows, changes and removes them.
@Singleton
public class KeepingPeople {
  private final Shows shows;
  private final People people;
  private final ShowCredits credits;
  private final Sightings sightings;
  private final SeenChanges seen;
  private final Ids ids;
  private final InstantSource clock;

  KeepingPeople(
      Shows shows,
      People people,
      ShowCredits credits,
      Sightings sightings,
      SeenChanges seen,
      Ids ids,
      InstantSource clock) {
    this.shows = shows;
    this.people = people;
    this.credits = credits;
    this.sightings = sightings;
    this.seen = seen;
    this.ids = ids;
    this.clock = clock;
  }

  /// Adds a person to a show.
  public Kept<Person> add(AccountId account, ShowId show, PersonEdit edit) {
    return seen.in(account, () -> shows.find(account, show).map(_ -> begin(account, show, edit)));
  }

  /// Changes a person's words, links, address and roles in the show.
  public Kept<Person> change(AccountId account, PersonId id, PersonEdit edit) {
    return change(account, id, edit, Unchanged.ANYHOW);
  }

  /// The same, unless somebody was faster.
  public Kept<Person> change(AccountId account, PersonId id, PersonEdit edit, Unchanged seen) {
    return on(
        account,
        id,
        (show, person) ->
            seen.holds() ? change(account, show, person, edit) : new Kept.Conflict<>());
  }

  /// Removes a person, and them from all episodes that they are in.
  public Kept<Person> remove(AccountId account, PersonId id) {
    return on(
        account,
        id,
        (show, person) -> {
          seen.store(
              account, show, sightings.isSeen(account, id), () -> people.remove(account, id));
          return new Kept.Done<>(person, List.of());
        });
  }

  private Kept<Person> on(
      AccountId account, PersonId id, BiFunction<ShowId, Person, Kept<Person>> work) {
    return seen.in(
        account,
        () ->
            people
                .showOf(account, id)
                .flatMap(show -> {
                  shows.hold(account, show);
                  return people.find(account, id).map(person -> work.apply(show, person));
                }));
  }

  private Kept<Person> begin(AccountId account, ShowId show, PersonEdit edit) {
    var id = new PersonId(ids.next());
    var person =
        new Person(
            id,
            slug(account, show, edit, id),
            edit.name(),
            edit.biography(),
            Optional.empty(),
            edit.links());
    seen.store(
        account,
        show,
        !edit.roles().isEmpty(),
        () -> {
          people.add(account, show, person, clock.instant());
          credits.set(account, show, id, edit.roles());
        });
    return new Kept.Done<>(person, List.of());
  }

  private Slug slug(AccountId account, ShowId show, PersonEdit edit, PersonId id) {
    edit.slug().ifPresent(slug -> refuseTaken(account, show, slug, id));
    return edit.slug()
        .orElseGet(() ->
            people.free(
                account,
                show,
                Slug.suggestedBy(edit.name()).orElseGet(() -> new Slug(id.toString())),
                id));
  }

  private Kept<Person> change(AccountId account, ShowId show, Person person, PersonEdit edit) {
    var id = person.id();
    edit.slug().ifPresent(slug -> refuseTaken(account, show, slug, id));
    var slug = edit.slug().orElse(person.slug());
    var changed =
        new Person(id, slug, edit.name(), edit.biography(), person.portrait(), edit.links());
    seen.store(
        account,
        show,
        sightings.isSeen(account, id) || !edit.roles().isEmpty(),
        () -> {
          people.save(account, show, changed);
          credits.set(account, show, id, edit.roles());
        });
    return new Kept.Done<>(changed, List.of());
  }

  private void refuseTaken(AccountId account, ShowId show, Slug slug, PersonId except) {
    if (!people.hasSlug(account, show, slug.value(), except)) return;
    throw Blocked.by("slug", "Somebody else of this show has this address.", "Choose another one.");
  }
}
