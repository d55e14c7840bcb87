package fm.podwright.templates.standin;

import fm.podwright.templates.Page;
import fm.podwright.templates.form.Form;

/// Where another card is entered.
///
/// @param note what follows, in words; may be empty
public record CardPage(
    StandInFrame frame, String path, String action, String note, CardFields card, Form form)
    implements Page {}
