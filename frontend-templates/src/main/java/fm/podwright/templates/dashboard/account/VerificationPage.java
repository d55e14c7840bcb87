package fm.podwright.templates.dashboard.account;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.PlainFrame;

/// The button that proves an address; programs that follow every link of a mail press none.
public record VerificationPage(PlainFrame frame, String token) implements Page {}
