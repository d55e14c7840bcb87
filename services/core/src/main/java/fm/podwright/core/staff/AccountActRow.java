package fm.podwright.core.staff;

import fm.podwright.domain.staff.StaffAct;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("account_act")
record AccountActRow(@Id UUID id, Instant at, String act, String whom, String reason) {
  ToldAct told() {
    return new ToldAct(at, StaffAct.of(act), whom, reason);
  }
}
