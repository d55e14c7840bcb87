package fm.podwright.templates.dashboard.account;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.PlainFrame;
import fm.podwright.templates.form.Form;

/// The form that makes an account.
public record SignUpPage(PlainFrame frame, Form form) implements Page {}
