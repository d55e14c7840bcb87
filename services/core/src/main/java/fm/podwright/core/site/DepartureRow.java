package fm.podwright.core.site;

import fm.podwright.core.show.OfShow;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.Departure;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a show has moved, as its row has it.
@MappedEntity("show")
record DepartureRow(
    @Id @OfShow ShowId id, @Nullable String departedTo, @Nullable String departedHome) {
  Optional<Departure> departure() {
    return Optional.ofNullable(departedTo)
        .map(it ->
            new Departure(URI.create(it), Optional.ofNullable(departedHome).map(URI::create)));
  }
}
