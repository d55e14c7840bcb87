package fm.podwright.templates.dashboard.account;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.PlainFrame;
import fm.podwright.templates.form.Form;

/// The form that sets a new password.
public record NewPasswordPage(PlainFrame frame, Form form, String token) implements Page {}
