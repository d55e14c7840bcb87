package fm.podwright.templates;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.show.Finding;
import fm.podwright.templates.mail.DomainNoticeMail;
import fm.podwright.templates.mail.InvitationMail;
import fm.podwright.templates.mail.Mail;
import fm.podwright.templates.mail.PasswordResetMail;
import fm.podwright.templates.mail.RefusedReleaseMail;
import fm.podwright.templates.mail.SignInNoticeMail;
import fm.podwright.templates.mail.StaffMail;
import fm.podwright.templates.mail.VerificationMail;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailsTest {
  private static final URI LINK = URI.create("https://podwright.example/confirm?token=abc&x=1");

  private final Pages pages = new Pages();

  static Stream<Mail> mails() {
    return Stream.of(
        new VerificationMail("Ada <b>", LINK, 24),
        new PasswordResetMail("Ada <b>", LINK, 30),
        new InvitationMail("Ada <b>", "Low Tide", "editor", LINK, 7),
        new SignInNoticeMail("Ada <b>", LINK, LINK),
        new RefusedReleaseMail(
            "Ada <b>",
            "Low Tide",
            "Mud",
            "Tuesday",
            List.of(Finding.error("notes", "The notes hold Liquid.", "Write it out.")),
            LINK));
  }

  @ParameterizedTest
  @MethodSource("mails")
  void both_parts_have_the_link_and_the_name(Mail mail) {
    assertThat(pages.html(mail)).contains("token=abc&amp;x=1").contains("Ada &lt;b");
    assertThat(pages.text(mail)).contains(LINK.toString()).contains("Ada <b>");
  }

  @Test
  void what_is_read_as_text_has_its_paragraphs_apart() {
    var domain =
        new DomainNoticeMail(
            "Ada",
            "Low Tide",
            "Lost",
            List.of("it is lost.", "Act."),
            List.of(Finding.error("target", "It leads elsewhere.", "Replace it.")),
            LINK);
    var staff =
        new StaffMail("", "Hello", List.of("you wrote.", "Yes."), "", Optional.empty(), "Bye.");

    assertThat(pages.text(domain))
        .startsWith(
            """
            Hello Ada,

            it is lost.

            Act.

            - It leads elsewhere.
              Replace it.

            The domain:

            https://\
            """);
    assertThat(pages.text(staff)).startsWith("Hello,\n\nyou wrote.\n\nYes.\n\nBye.");
  }

  @Test
  void an_invitation_says_who_invites_in_its_subject() {
    var mail = new InvitationMail("Ada", "Low Tide", "editor", LINK, 7);

    assertThat(mail.subject()).isEqualTo("Ada invites you to Low Tide");
  }
}
