package fm.podwright.core.staff;

import fm.podwright.core.job.Job;
import fm.podwright.domain.tenancy.UserId;
import java.util.UUID;

/// Tells an operator that somebody reported something.
public record ReportedMail(UserId operator, UUID report) {
  public static final Job<ReportedMail> JOB = new Job<>("reported-mail", ReportedMail.class);
}
