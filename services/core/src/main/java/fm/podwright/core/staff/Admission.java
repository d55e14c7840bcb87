package fm.podwright.core.staff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import fm.podwright.core.account.SignIn;
import fm.podwright.core.account.SignIns;
import fm.podwright.core.job.Jobs;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.staff.StaffAct;
import fm.podwright.domain.tenancy.Ids;
import fm.podwright.domain.tenancy.UserId;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Says who may sign up, and lets operators invite. The first operator always may.
@Singleton
public class Admission {
  private static final int BYTES = 32;

  private final SignUpInvitations invitations;
  private final SignIns signIns;
  private final SignUpSettings settings;
  private final StaffSettings staff;
  private final Audit audit;
  private final Jobs jobs;
  private final Tenancy tenancy;
  private final Ids ids;
  private final SecureRandom random;
  private final InstantSource clock;

  Admission(
      SignUpInvitations invitations,
      SignIns signIns,
      SignUpSettings settings,
      StaffSettings staff,
      Audit audit,
      Jobs jobs,
      Tenancy tenancy,
      Ids ids,
      SecureRandom random,
      InstantSource clock) {
    this.invitations = invitations;
    this.signIns = signIns;
    this.settings = settings;
    this.staff = staff;
    this.audit = audit;
    this.jobs = jobs;
    this.tenancy = tenancy;
    this.ids = ids;
    this.random = random;
    this.clock = clock;
  }

  /// Who may.
  public SignUpMode mode() {
    return settings.mode();
  }

  /// Whether the address may sign up, with the token of an invitation or none.
  public boolean admits(EmailAddress email, String token) {
    if (staff.first().filter(email::equals).isPresent()) return true;
    return switch (settings.mode()) {
      case OPEN -> true;
      case INVITATION -> invited(token).filter(email::equals).isPresent();
      case CLOSED -> false;
    };
  }

  /// The address that the token was mailed to, while that is good and sign-up is not closed.
  public Optional<EmailAddress> invited(String token) {
    if (token.isEmpty() || settings.mode() == SignUpMode.CLOSED) return Optional.empty();
    return tenancy
        .across(_ -> invitations.email(hash(token), clock.instant()))
        .flatMap(EmailAddress::parse);
  }

  /// Has the link sent; an earlier one of that address does not work any more.
  public void invite(Operator by, EmailAddress email, String reason) {
    var line = ids.next();
    tenancy.asOperator(
        by.id(),
        () -> {
          var now = clock.instant();
          var expiry = now.plus(settings.signUpInvitationLife());
          invitations.add(line, email.value(), by.id(), now, expiry);
          var mail = new SignUpInvitationMail(by.id(), line);
          jobs.enqueue(SignUpInvitationMail.JOB, line.toString(), mail);
          audit.note(by, StaffAct.INVITED, email.value(), reason);
          return true;
        });
  }

  /// All invitations, the latest first.
  public List<SignUpInvitation> all(Operator by) {
    return tenancy.asOperator(by.id(), invitations::latest);
  }

  /// Which of those addresses are somebody's who has an account by now, and has confirmed it.
  public Set<String> joined(List<SignUpInvitation> invited) {
    return tenancy.across(_ ->
        invited.stream().map(SignUpInvitation::email).filter(this::hasJoined).collect(toSet()));
  }

  private boolean hasJoined(String email) {
    return signIns.of(new EmailAddress(email)).stream().anyMatch(SignIn::verified);
  }

  /// Takes one back; false if it is not there.
  public boolean takeBack(Operator by, UUID id) {
    return tenancy.asOperator(
        by.id(),
        () -> {
          var found = invitations.find(id);
          found.ifPresent(it -> {
            invitations.remove(id);
            audit.note(by, StaffAct.UNINVITED, it.email(), "");
          });
          return found.isPresent();
        });
  }

  /// A new token for the invitation, if it is still there; the database knows only its hash.
  public Optional<Sealed> seal(UserId operator, UUID id) {
    return tenancy.asOperator(
        operator,
        () ->
            invitations
                .find(id)
                .map(it -> {
                  var bytes = new byte[BYTES];
                  random.nextBytes(bytes);
                  var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
                  invitations.seal(id, hash(token));
                  return new Sealed(it, token);
                }));
  }

  /// An invitation and the token that stands in its mail.
  public record Sealed(SignUpInvitation invitation, String token) {
    @Override
    public String toString() {
      return "Sealed[" + invitation.id() + "]";
    }
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
