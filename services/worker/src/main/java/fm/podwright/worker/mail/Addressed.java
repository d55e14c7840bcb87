package fm.podwright.worker.mail;

import fm.podwright.domain.account.EmailAddress;
import fm.podwright.templates.mail.Mail;

/// A letter and who gets it.
public record Addressed(EmailAddress to, Mail letter) {}
