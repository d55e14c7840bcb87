package fm.podwright.core.staff;

import fm.podwright.core.job.Jobs;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.staff.ReportState;
import fm.podwright.domain.staff.StaffAct;
import fm.podwright.domain.tenancy.UserId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What operators do with reports.
@Singleton
public class HandlingReports {
  private final Reports reports;
  private final Audit audit;
  private final Jobs jobs;
  private final Tenancy tenancy;
  private final InstantSource clock;

  HandlingReports(Reports reports, Audit audit, Jobs jobs, Tenancy tenancy, InstantSource clock) {
    this.reports = reports;
    this.audit = audit;
    this.jobs = jobs;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /// Those in a state, the latest first.
  public List<Report> in(UserId operator, ReportState state) {
    return tenancy.asOperator(operator, () -> reports.in(state));
  }

  /// One of them.
  public Optional<Report> find(UserId operator, UUID id) {
    return tenancy.asOperator(operator, () -> reports.find(id));
  }

  /// Answers whoever reported by mail; false if that is not there or left no address.
  public boolean answer(Operator by, UUID id, String answer) {
    return tenancy.asOperator(
        by.id(),
        () -> {
          if (reports.find(id).flatMap(Report::email).isEmpty()) return false;
          handle(by, id, ReportState.ANSWERED, StaffAct.ANSWERED, answer);
          var mail = new ReportAnswerMail(by.id(), id);
          jobs.enqueue(ReportAnswerMail.JOB, id + "@" + clock.instant(), mail);
          return true;
        });
  }

  /// Closes it without an answer; false if it is not there.
  public boolean close(Operator by, UUID id, String reason) {
    return move(by, id, ReportState.CLOSED, StaffAct.CLOSED, reason);
  }

  /// Opens it again; false if it is not there.
  public boolean reopen(Operator by, UUID id) {
    return move(by, id, ReportState.OPEN, StaffAct.REOPENED, "");
  }

  private boolean move(Operator by, UUID id, ReportState to, StaffAct act, String reason) {
    return tenancy.asOperator(
        by.id(),
        () -> {
          if (reports.find(id).isEmpty()) return false;
          handle(by, id, to, act, reason);
          return true;
        });
  }

  private void handle(Operator by, UUID id, ReportState to, StaffAct act, String words) {
    var page = reports.find(id).orElseThrow().page();
    reports.handle(id, to.code(), words, by.id(), clock.instant());
    audit.note(by, act, page, words);
  }
}
