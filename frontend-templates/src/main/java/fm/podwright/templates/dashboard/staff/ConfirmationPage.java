package fm.podwright.templates.dashboard.staff;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;

/// Asks an operator for the password once more.
public record ConfirmationPage(Frame frame, Form form) implements Page {}
