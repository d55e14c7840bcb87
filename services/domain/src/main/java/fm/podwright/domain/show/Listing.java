package fm.podwright.domain.show;

import java.time.ZoneId;
import java.util.Locale;

/// Where directories sort a show: language (RFC 5646), category, whether it is explicit, its type,
/// and the zone its times are meant in.
public record Listing(
    Locale language, Category category, boolean explicit, ShowType type, ZoneId zone) {}
