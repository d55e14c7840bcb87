package fm.podwright.core.staff;

import fm.podwright.domain.show.ShowId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("inspection")
record InspectionRow(@Id UUID id, UUID showId, String reason, Instant endsAt) {
  Inspection inspection() {
    return new Inspection(id, new ShowId(showId), reason, endsAt);
  }
}
