package fm.podwright.dashboard.staff;

import fm.podwright.core.job.DeadJob;
import fm.podwright.core.staff.LoggedAct;
import fm.podwright.core.staff.Report;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.Times;
import fm.podwright.templates.dashboard.staff.ActLine;
import fm.podwright.templates.dashboard.staff.DeadLine;
import fm.podwright.templates.dashboard.staff.ReportLine;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// What stands in lists of the staff's pages; times are in UTC, for operators are anywhere.
final class Lines {
  private static final ZoneId UTC = ZoneId.of("UTC");

  private Lines() {}

  static String time(Instant at) {
    return Times.full(at, UTC);
  }

  static String day(Instant at) {
    return Times.day(at, UTC, Locale.UK);
  }

  static ActLine act(LoggedAct it) {
    return new ActLine(
        time(it.at()),
        it.operator(),
        it.act().words(),
        it.whom(),
        it.reason(),
        it.address(),
        path(it.about()));
  }

  static DeadLine dead(DeadJob it) {
    return new DeadLine(
        it.id(),
        it.name(),
        it.key(),
        it.tries(),
        it.reason(),
        time(it.diedAt()),
        path(it.account()));
  }

  static ReportLine report(Report it) {
    return new ReportLine(
        it.id(),
        time(it.at()),
        it.page(),
        it.kind().words(),
        it.words(),
        it.email().map(EmailAddress::value).orElse(""),
        it.state(),
        it.answer(),
        path(it.about()));
  }

  private static String path(Optional<AccountId> account) {
    return account.map(it -> "/staff/accounts/" + it).orElse("");
  }
}
