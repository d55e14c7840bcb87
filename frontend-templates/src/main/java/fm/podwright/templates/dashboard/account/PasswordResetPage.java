package fm.podwright.templates.dashboard.account;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.PlainFrame;
import fm.podwright.templates.form.Form;

/// Asks where to send the link to a new password.
public record PasswordResetPage(PlainFrame frame, Form form) implements Page {}
