package fm.podwright.templates.dashboard.account;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.PlainFrame;
import fm.podwright.templates.form.Form;

/// The form that makes an account.
///
/// @param invitation the token by which one may; empty where everybody may
/// @param isFixed whether the address is the invited one and cannot be another
public record SignUpPage(PlainFrame frame, Form form, String invitation, boolean isFixed)
    implements Page {}
