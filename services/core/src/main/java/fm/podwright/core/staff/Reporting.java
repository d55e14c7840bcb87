package fm.podwright.core.staff;

import fm.podwright.core.account.Attempts;
import fm.podwright.core.account.Client;
import fm.podwright.core.job.Jobs;
import fm.podwright.core.site.HostOwners;
import fm.podwright.core.site.HostOwners.HostOwner;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/// Takes what people report of a show, from anybody, and tells the operators.
@Singleton
public class Reporting {
  private final Reports reports;
  private final Staff staff;
  private final HostOwners hosts;
  private final Attempts attempts;
  private final Jobs jobs;
  private final Tenancy tenancy;
  private final Ids ids;
  private final InstantSource clock;

  Reporting(
      Reports reports,
      Staff staff,
      HostOwners hosts,
      Attempts attempts,
      Jobs jobs,
      Tenancy tenancy,
      Ids ids,
      InstantSource clock) {
    this.reports = reports;
    this.staff = staff;
    this.hosts = hosts;
    this.attempts = attempts;
    this.jobs = jobs;
    this.tenancy = tenancy;
    this.ids = ids;
    this.clock = clock;
  }

  /// Keeps the report; false if there were too many from this network lately.
  public boolean report(NewReport report, Client client) {
    if (!attempts.allowsReport(client)) return false;
    var owner = host(report.page()).flatMap(hosts::find);
    tenancy.across(_ -> keep(report, owner));
    return true;
  }

  /// How long somebody who was refused had better wait.
  public Duration patience() {
    return attempts.patience();
  }

  private boolean keep(NewReport report, Optional<HostOwner> owner) {
    var line = ids.next();
    reports.add(
        line,
        clock.instant(),
        report.page(),
        owner.map(it -> it.account().value()).orElse(null),
        owner.map(it -> it.show().value()).orElse(null),
        report.kind().code(),
        report.words(),
        report.email().map(EmailAddress::value).orElse(""));
    for (var operator : staff.all()) {
      var mail = new ReportedMail(operator.id(), line);
      jobs.enqueue(ReportedMail.JOB, line + "/" + operator.id(), mail);
    }
    return true;
  }

  private static Optional<String> host(String page) {
    try {
      return Optional.ofNullable(new URI(page).getHost()).map(it -> it.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
