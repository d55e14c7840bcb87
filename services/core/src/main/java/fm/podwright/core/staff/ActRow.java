package fm.podwright.core.staff;

import fm.podwright.domain.staff.StaffAct;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("staff_act")
record ActRow(
    @Id UUID id,
    Instant at,
    String operatorEmail,
    String act,
    @Nullable UUID about,
    String whom,
    String reason,
    String address) {
  LoggedAct logged() {
    return new LoggedAct(
        at,
        operatorEmail,
        StaffAct.of(act),
        Optional.ofNullable(about).map(AccountId::new),
        whom,
        reason,
        address);
  }
}
