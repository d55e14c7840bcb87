package fm.podwright.templates.dashboard.feed;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.util.Optional;

/// Asks for the address of a feed, and says how that feed does.
public record HealthPage(Frame frame, Form form, Optional<HealthReport> report) implements Page {}
