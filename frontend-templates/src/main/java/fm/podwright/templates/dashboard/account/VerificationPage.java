package fm.podwright.templates.dashboard.account;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.PlainFrame;
import fm.podwright.templates.form.Form;

/// Proves an address: the link alone does not, and programs that follow every link of a mail know
/// no password.
public record VerificationPage(PlainFrame frame, Form form, String token) implements Page {}
