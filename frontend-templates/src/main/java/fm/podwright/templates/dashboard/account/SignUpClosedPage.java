package fm.podwright.templates.dashboard.account;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.PlainFrame;

/// Says that not everybody may sign up here.
///
/// @param isByInvitation whether somebody may who is invited
/// @param contact where one asks; empty if nobody said
public record SignUpClosedPage(PlainFrame frame, boolean isByInvitation, String contact)
    implements Page {}
