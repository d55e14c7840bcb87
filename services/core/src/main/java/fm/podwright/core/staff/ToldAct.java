package fm.podwright.core.staff;

import fm.podwright.domain.staff.StaffAct;
import java.time.Instant;

/// What the owners of an account read about an act on it.
public record ToldAct(Instant at, StaffAct act, String whom, String reason) {}
