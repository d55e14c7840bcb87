package fm.podwright.core.show;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person with their portrait, as the tables have them.
@MappedEntity("person")
record PersonRow(
    @OfAccount AccountId accountId,
    @Id @OfPerson PersonId id,
    @OfShow ShowId showId,
    String slug,
    String name,
    String biography,
    @Nullable UUID portrait,
    @TypeDef(type = DataType.JSON) List<LinkRow> links,
    Instant createdAt,
    @Nullable String extension,
    @Nullable @TypeDef(type = DataType.JSON) List<Integer> widths) {

  static PersonRow of(AccountId account, ShowId show, Person person, Instant now) {
    return new PersonRow(
        account,
        person.id(),
        show,
        person.slug().value(),
        person.name(),
        person.biography(),
        null,
        LinkRow.rows(person.links()),
        now,
        null,
        null);
  }

  Person person() {
    return new Person(id, new Slug(slug), name, biography, picture(), LinkRow.links(links));
  }

  private Optional<Artwork> picture() {
    return portrait == null || extension == null || widths == null
        ? Optional.empty()
        : Optional.of(new Artwork(portrait, extension, widths));
  }
}
