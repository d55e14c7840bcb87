package fm.podwright.core.show;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody in an unpublished episode, as the look-up gives them.
@MappedEntity("find_preview_people")
record PreviewPersonRow(
    @OfAccount AccountId accountId,
    @OfPerson PersonId id,
    @OfShow ShowId showId,
    String slug,
    String name,
    String biography,
    @Nullable UUID portrait,
    @TypeDef(type = DataType.JSON) List<LinkRow> links,
    @Nullable String extension,
    @Nullable @TypeDef(type = DataType.JSON) List<Integer> widths,
    String role,
    String roleGroup,
    boolean alone) {

  Credit credit() {
    var person = new Person(id, new Slug(slug), name, biography, picture(), LinkRow.links(links));
    return new Credit(person, role, roleGroup);
  }

  private Optional<Artwork> picture() {
    return portrait == null || extension == null || widths == null
        ? Optional.empty()
        : Optional.of(new Artwork(portrait, extension, widths));
  }
}
