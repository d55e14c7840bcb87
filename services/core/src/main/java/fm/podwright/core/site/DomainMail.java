package fm.podwright.core.site;

import fm.podwright.core.job.Job;
import fm.podwright.domain.site.CustomDomainId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;

/// Tells somebody who looks after an account's shows what became of a domain.
public record DomainMail(
    AccountId account, UserId user, CustomDomainId domain, DomainNotice notice) {
  public static final Job<DomainMail> JOB = new Job<>("domain-mail", DomainMail.class);
}
