package fm.podwright.templates.dashboard.front;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.PlainFrame;

/// A page of the platform's own: its prices, its terms.
///
/// @param html what the operator wrote, made safe
/// @param isOurs whether the operator has not written it yet
public record PlatformPage(PlainFrame frame, String title, String html, boolean isOurs)
    implements Page {}
