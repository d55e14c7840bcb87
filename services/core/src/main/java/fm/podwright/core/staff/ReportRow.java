package fm.podwright.core.staff;

import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.staff.ReportKind;
import fm.podwright.domain.staff.ReportState;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("abuse_report")
record ReportRow(
    @Id UUID id,
    Instant at,
    String page,
    @Nullable UUID about,
    String kind,
    String words,
    String email,
    String state,
    String answer) {
  Report report() {
    return new Report(
        id,
        at,
        page,
        Optional.ofNullable(about).map(AccountId::new),
        ReportKind.parse(kind).orElse(ReportKind.OTHER),
        words,
        EmailAddress.parse(email),
        ReportState.parse(state).orElseThrow(),
        answer);
  }
}
