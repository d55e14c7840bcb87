package fm.podwright.core.account;

import fm.podwright.domain.account.Grounds;
import fm.podwright.domain.account.Suspension;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("restriction")
record SuspensionRow(String grounds, String reason, Instant since) {
  Suspension suspension() {
    return new Suspension(Grounds.parse(grounds).orElseThrow(), reason, since);
  }
}
