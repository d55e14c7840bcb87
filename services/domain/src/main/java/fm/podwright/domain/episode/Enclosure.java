package fm.podwright.domain.episode;

import fm.podwright.domain.media.AudioType;
import fm.podwright.domain.media.MediaId;
import java.net.URI;
import java.time.Duration;

/// The audio of a published episode as the feed gives it. The address, host included, is fixed when
/// the episode is published and answers for ever.
public record Enclosure(MediaId media, URI url, AudioType type, long bytes, Duration duration) {}
