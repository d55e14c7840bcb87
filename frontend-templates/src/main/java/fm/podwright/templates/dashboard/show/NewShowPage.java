package fm.podwright.templates.dashboard.show;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;

/// The short form that begins a show; `domain` is what stands behind its address.
public record NewShowPage(Frame frame, Form form, Choices choices, String domain) implements Page {}
