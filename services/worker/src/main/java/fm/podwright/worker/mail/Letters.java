package fm.podwright.worker.mail;

import fm.podwright.core.account.AccountSettings;
import fm.podwright.core.process.Addresses;
import fm.podwright.domain.account.Invitation;
import fm.podwright.domain.account.User;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Release.Scheduled;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Show;
import fm.podwright.templates.mail.InvitationMail;
import fm.podwright.templates.mail.PasswordResetMail;
import fm.podwright.templates.mail.RefusedReleaseMail;
import fm.podwright.templates.mail.SignInNoticeMail;
import fm.podwright.templates.mail.VerificationMail;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What we write to people, with links into the dashboard.
@Singleton
class Letters {
  private static final DateTimeFormatter DUE =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm zzz", Locale.UK);

  private final Addresses addresses;
  private final AccountSettings settings;

  Letters(Addresses addresses, AccountSettings settings) {
    this.addresses = addresses;
    this.settings = settings;
  }

  Addressed verification(User user, String token) {
    var hours = Math.toIntExact(settings.verificationLife().toHours());
    return new Addressed(
        user.email(), new VerificationMail(user.name(), link("/verification/" + token), hours));
  }

  Addressed passwordReset(User user, String token) {
    var minutes = Math.toIntExact(settings.resetLife().toMinutes());
    return new Addressed(
        user.email(),
        new PasswordResetMail(user.name(), link("/password-reset/" + token), minutes));
  }

  Addressed addressTaken(User user) {
    return new Addressed(
        user.email(), new SignInNoticeMail(user.name(), link("/sign-in"), link("/password-reset")));
  }

  Addressed invitation(Invitation invitation, String inviter, String account, String token) {
    var days = Math.toIntExact(settings.invitationLife().toDays());
    var role = invitation.role().code();
    return new Addressed(
        invitation.email(),
        new InvitationMail(inviter, account, role, link("/invitations/" + token), days));
  }

  Addressed refusedRelease(User user, Show show, Episode episode, List<Finding> findings) {
    var due = ((Scheduled) episode.release()).at().atZone(show.listing().zone());
    return new Addressed(
        user.email(),
        new RefusedReleaseMail(
            user.name(),
            show.title(),
            episode.title(),
            DUE.format(due),
            findings.stream().filter(Finding::blocks).toList(),
            link("/episodes/" + episode.id())));
  }

  private URI link(String path) {
    return addresses.dashboardUrl().resolve(path);
  }
}
