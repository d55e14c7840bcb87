package fm.podwright.core.staff;

import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.staff.ReportKind;
import java.util.Optional;

/// What somebody reports.
public record NewReport(String page, ReportKind kind, String words, Optional<EmailAddress> email) {}
