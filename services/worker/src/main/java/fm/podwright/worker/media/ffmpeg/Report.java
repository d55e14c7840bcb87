package fm.podwright.worker.media.ffmpeg;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `ffprobe` printed, as far as it was asked.
@Serdeable
record Report(
    @Nullable List<Stream> streams, @Nullable List<Chapter> chapters, @Nullable Format format) {

  @Serdeable(naming = SnakeCaseStrategy.class)
  record Stream(
      @Nullable String codecName,
      @Nullable String codecType,
      @Nullable String sampleRate,
      @Nullable Integer channels,
      @Nullable String duration,
      @Nullable Map<String, Integer> disposition) {

    boolean isAudio() {
      return "audio".equals(codecType);
    }

    boolean isPicture() {
      return "video".equals(codecType) && marked("attached_pic");
    }

    boolean isVideo() {
      return "video".equals(codecType) && !isPicture();
    }

    private boolean marked(String name) {
      return disposition != null && disposition.getOrDefault(name, 0) == 1;
    }
  }

  @Serdeable(naming = SnakeCaseStrategy.class)
  record Chapter(@Nullable String startTime, @Nullable Map<String, String> tags) {}

  @Serdeable
  record Format(@Nullable String duration, @Nullable Map<String, String> tags) {}

  List<Stream> allStreams() {
    return Optional.ofNullable(streams).orElse(List.of());
  }

  List<Chapter> allChapters() {
    return Optional.ofNullable(chapters).orElse(List.of());
  }

  Optional<Stream> audio() {
    return allStreams().stream().filter(Stream::isAudio).findFirst();
  }

  /// A tag by its name in any case: players write `TITLE` as well as `title`.
  static String tag(@Nullable Map<String, String> tags, String name) {
    if (tags == null) return "";
    return tags.entrySet().stream()
        .filter(tag -> tag.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
