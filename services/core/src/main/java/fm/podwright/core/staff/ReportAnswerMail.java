package fm.podwright.core.staff;

import fm.podwright.core.job.Job;
import fm.podwright.domain.tenancy.UserId;
import java.util.UUID;

/// Sends the answer of an operator to whoever reported.
public record ReportAnswerMail(UserId operator, UUID report) {
  public static final Job<ReportAnswerMail> JOB =
      new Job<>("report-answer-mail", ReportAnswerMail.class);
}
