package fm.podwright.core.staff;

import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.tenancy.UserId;
import java.time.Instant;

/// One of those who operate the installation.
public record StaffMember(UserId id, EmailAddress email, String name, Instant since) {}
