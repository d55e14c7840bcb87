package fm.podwright.worker.staff;

import fm.podwright.core.job.Job;
import fm.podwright.core.process.Addresses;
import fm.podwright.core.staff.HandlingReports;
import fm.podwright.core.staff.Report;
import fm.podwright.core.staff.ReportedMail;
import fm.podwright.core.staff.Staff;
import fm.podwright.core.staff.StaffMember;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.templates.mail.StaffMail;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import fm.podwright.worker.mail.Addressed;
import fm.podwright.worker.mail.Post;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Tells an operator of a report; nothing if that is no operator any more.
@Singleton
final class ReportedMailing implements JobHandler<ReportedMail> {
  private final HandlingReports reports;
  private final Staff staff;
  private final Tenancy tenancy;
  private final Addresses addresses;
  private final Post post;

  ReportedMailing(
      HandlingReports reports, Staff staff, Tenancy tenancy, Addresses addresses, Post post) {
    this.reports = reports;
    this.staff = staff;
    this.tenancy = tenancy;
    this.addresses = addresses;
    this.post = post;
  }

  @Override
  public Job<ReportedMail> job() {
    return ReportedMail.JOB;
  }

  @Override
  public void run(ReportedMail args, JobRun run) {
    var operator =
        tenancy.across(_ -> staff.all()).stream()
            .filter(it -> it.id().equals(args.operator()))
            .findFirst();
    operator
        .flatMap(it -> reports.find(it.id(), args.report()).map(report -> letter(it, report)))
        .ifPresent(it -> post.send(run, it));
  }

  private Addressed letter(StaffMember operator, Report report) {
    var letter =
        new StaffMail(
            operator.name(),
            "A podcast was reported: " + report.kind().words(),
            List.of(
                "somebody reported %s".formatted(report.page()),
                "%s. In their words:".formatted(report.kind().words()),
                report.words()),
            "The report",
            Optional.of(addresses.dashboardUrl().resolve("/staff/reports/" + report.id())),
            "You get this as an operator of %s.".formatted(addresses.dashboardUrl().getHost()));
    return new Addressed(operator.email(), letter);
  }
}
