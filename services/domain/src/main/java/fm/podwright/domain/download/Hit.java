package fm.podwright.domain.download;

import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.MediaId;
import java.time.Instant;

/// One request for audio, as it was answered. `listener` is a keyed hash of the address (IPv6 cut
/// to /64); `first` is the offset of the first byte asked for and `bytes` how many were sent.
public record Hit(
    Instant at,
    EpisodeId episode,
    MediaId media,
    String listener,
    String userAgent,
    String method,
    int status,
    long first,
    long bytes) {}
