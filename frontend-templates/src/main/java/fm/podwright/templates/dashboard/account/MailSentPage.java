package fm.podwright.templates.dashboard.account;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.PlainFrame;

/// Says that a mail is on its way, whether or not anybody has the address.
public record MailSentPage(PlainFrame frame, String title, String email, String text)
    implements Page {}
