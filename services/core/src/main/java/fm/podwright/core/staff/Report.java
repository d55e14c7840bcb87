package fm.podwright.core.staff;

import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.staff.ReportKind;
import fm.podwright.domain.staff.ReportState;
import fm.podwright.domain.tenancy.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What somebody reported of a page.
///
/// @param about the account whose show is at the page's host, if one is
/// @param email where they can be answered, if they said
/// @param answer what they were answered, or why it was closed; empty while it is open
public record Report(
    UUID id,
    Instant at,
    String page,
    Optional<AccountId> about,
    ReportKind kind,
    String words,
    Optional<EmailAddress> email,
    ReportState state,
    String answer) {}
