package fm.podwright.worker.staff;

import fm.podwright.core.job.Job;
import fm.podwright.core.process.Addresses;
import fm.podwright.core.staff.HandlingReports;
import fm.podwright.core.staff.Report;
import fm.podwright.core.staff.ReportAnswerMail;
import fm.podwright.core.staff.StaffSettings;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.templates.mail.StaffMail;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import fm.podwright.worker.mail.Addressed;
import fm.podwright.worker.mail.Post;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Sends whoever reported a page what an operator answered.
@Singleton
final class ReportAnswerMailing implements JobHandler<ReportAnswerMail> {
  private final HandlingReports reports;
  private final Addresses addresses;
  private final StaffSettings staff;
  private final Post post;

  ReportAnswerMailing(
      HandlingReports reports, Addresses addresses, StaffSettings staff, Post post) {
    this.reports = reports;
    this.addresses = addresses;
    this.staff = staff;
    this.post = post;
  }

  @Override
  public Job<ReportAnswerMail> job() {
    return ReportAnswerMail.JOB;
  }

  @Override
  public void run(ReportAnswerMail args, JobRun run) {
    reports
        .find(args.operator(), args.report())
        .flatMap(it -> it.email().map(email -> letter(it, email)))
        .ifPresent(it -> post.send(run, it));
  }

  private Addressed letter(Report report, EmailAddress email) {
    var host = addresses.dashboardUrl().getHost();
    var contact = staff.address();
    var more = contact.isEmpty() ? "answer to this mail" : "write to " + contact;
    var letter =
        new StaffMail(
            "",
            "Your report to " + host,
            List.of(
                "you reported %s. This is our answer:".formatted(report.page()), report.answer()),
            "",
            Optional.empty(),
            "If there is more to say, %s.".formatted(more));
    return new Addressed(email, letter);
  }
}
