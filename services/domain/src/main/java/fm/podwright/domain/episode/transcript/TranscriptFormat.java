package fm.podwright.domain.episode.transcript;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A format in which a transcript is given to podcast apps, best liked first.
public enum TranscriptFormat {
  VTT("text/vtt", true, true),
  SRT("application/x-subrip", true, true),
  JSON("application/json", true, false),
  HTML("text/html", false, false),
  TXT("text/plain", false, false);

  private final String mediaType;
  private final boolean needsTimes;
  private final boolean isCaptions;

  TranscriptFormat(String mediaType, boolean needsTimes, boolean isCaptions) {
    this.mediaType = mediaType;
    this.needsTimes = needsTimes;
    this.isCaptions = isCaptions;
  }

  /// The formats of a transcript; one without times has none that would have to invent them.
  public static Set<TranscriptFormat> of(boolean isTimed) {
    var all = EnumSet.allOf(TranscriptFormat.class);
    all.removeIf(it -> it.needsTimes && !isTimed);
    return all;
  }

  /// The one with that extension.
  public static Optional<TranscriptFormat> named(String extension) {
    return Arrays.stream(values()).filter(it -> it.extension().equals(extension)).findFirst();
  }

  /// What its files end in, without the dot.
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Its media type, without a character set.
  public String mediaType() {
    return mediaType;
  }

  /// True if an app can show it while the audio plays.
  public boolean isCaptions() {
    return isCaptions;
  }
}
