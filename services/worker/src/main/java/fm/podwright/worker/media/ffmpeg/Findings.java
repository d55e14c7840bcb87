package fm.podwright.worker.media.ffmpeg;

import fm.podwright.domain.media.AudioTags;
import java.time.Duration;

/// What `ffprobe` found in a container: a codec of its vocabulary (empty if there is no sound), the
/// length by the container's own index, and the tags.
public record Findings(
    String codec,
    int channels,
    int sampleRate,
    Duration duration,
    boolean isVideo,
    AudioTags tags) {}
