package fm.podwright.worker.site;

import fm.podwright.core.account.Users;
import fm.podwright.core.job.Job;
import fm.podwright.core.process.Addresses;
import fm.podwright.core.show.Shows;
import fm.podwright.core.site.CustomDomains;
import fm.podwright.core.site.DomainMail;
import fm.podwright.core.site.Sites;
import fm.podwright.domain.account.User;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.CustomDomain;
import fm.podwright.templates.mail.DomainNoticeMail;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import fm.podwright.worker.mail.Addressed;
import fm.podwright.worker.mail.Post;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/// Writes to somebody what became of a domain; nothing if it stands otherwise by now.
@Singleton
final class DomainMailing implements JobHandler<DomainMail> {
  private final Users users;
  private final CustomDomains domains;
  private final Shows shows;
  private final Sites sites;
  private final Addresses addresses;
  private final Post post;

  DomainMailing(
      Users users,
      CustomDomains domains,
      Shows shows,
      Sites sites,
      Addresses addresses,
      Post post) {
    this.users = users;
    this.domains = domains;
    this.shows = shows;
    this.sites = sites;
    this.addresses = addresses;
    this.post = post;
  }

  @Override
  public Job<DomainMail> job() {
    return DomainMail.JOB;
  }

  @Override
  public void run(DomainMail args, JobRun run) {
    post.send(
        args.account(),
        run,
        () -> users.find(args.account(), args.user()).flatMap(user -> letter(args, user)));
  }

  private Optional<Addressed> letter(DomainMail args, User user) {
    return domains
        .find(args.account(), args.domain())
        .flatMap(domain -> letter(args, user, domain));
  }

  private Optional<Addressed> letter(DomainMail args, User user, CustomDomain domain) {
    var show = shows.find(args.account(), domain.show()).orElseThrow();
    var platform = sites.onPlatform(show).host();
    return DomainWords.of(args.notice(), domain, show, platform)
        .map(it ->
            new DomainNoticeMail(
                user.name(),
                show.title(),
                it.subject(),
                it.paragraphs(),
                it.findings(),
                link(show, domain)))
        .map(it -> new Addressed(user.email(), it));
  }

  private URI link(Show show, CustomDomain domain) {
    return addresses.dashboardUrl().resolve("/shows/" + show.id() + "/domains/" + domain.id());
  }
}
