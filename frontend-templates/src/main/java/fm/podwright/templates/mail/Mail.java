package fm.podwright.templates.mail;

import fm.podwright.templates.Page;

/// A letter with an HTML and a plain-text part. The record `VerificationMail` belongs to the
/// templates `mail/verification.jte` of both kinds.
public interface Mail extends Page {
  /// The subject line.
  String subject();

  @Override
  default String template() {
    var name = getClass().getSimpleName().replaceFirst("Mail$", "");
    return "mail/" + Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".jte";
  }
}
