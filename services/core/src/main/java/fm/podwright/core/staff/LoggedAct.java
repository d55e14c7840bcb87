package fm.podwright.core.staff;

import fm.podwright.domain.staff.StaffAct;
import fm.podwright.domain.tenancy.AccountId;
import java.time.Instant;
import java.util.Optional;

/// One line of the record.
///
/// @param operator whose address did it
/// @param about the account that it was done to, if it was one
/// @param whom what it was done to, in words
/// @param address from where
public record LoggedAct(
    Instant at,
    String operator,
    StaffAct act,
    Optional<AccountId> about,
    String whom,
    String reason,
    String address) {}
