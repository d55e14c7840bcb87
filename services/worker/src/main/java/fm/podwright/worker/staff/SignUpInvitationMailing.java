package fm.podwright.worker.staff;

import fm.podwright.core.job.Job;
import fm.podwright.core.process.Addresses;
import fm.podwright.core.staff.Admission;
import fm.podwright.core.staff.SignUpInvitationMail;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.templates.mail.StaffMail;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import fm.podwright.worker.mail.Addressed;
import fm.podwright.worker.mail.Post;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Sends an invitation to sign up that was not taken back.
@Singleton
final class SignUpInvitationMailing implements JobHandler<SignUpInvitationMail> {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

  private final Admission admission;
  private final Addresses addresses;
  private final Post post;

  SignUpInvitationMailing(Admission admission, Addresses addresses, Post post) {
    this.admission = admission;
    this.addresses = addresses;
    this.post = post;
  }

  @Override
  public Job<SignUpInvitationMail> job() {
    return SignUpInvitationMail.JOB;
  }

  @Override
  public void run(SignUpInvitationMail args, JobRun run) {
    admission.seal(args.operator(), args.invitation()).ifPresent(it -> post.send(run, letter(it)));
  }

  private Addressed letter(Admission.Sealed sealed) {
    var invitation = sealed.invitation();
    var host = addresses.dashboardUrl().getHost();
    var link =
        UriBuilder.of(addresses.dashboardUrl().resolve("/sign-up"))
            .queryParam("invitation", sealed.token())
            .build();
    var letter =
        new StaffMail(
            "",
            "You are invited to host your podcast at " + host,
            List.of(
                "you are invited to sign up at %s, where podcasts are hosted. Follow the link to choose a name and a password."
                    .formatted(host),
                "The link is for your address alone and works until %s."
                    .formatted(DAY.format(invitation.expiresAt()))),
            "Sign up",
            Optional.of(link),
            "If you do not know why you get this, do nothing.");
    return new Addressed(new EmailAddress(invitation.email()), letter);
  }
}
