package fm.podwright.domain.episode.transcript;

import java.util.Locale;

/// A transcript as a file of its own: `title` names the episode, `language` is what is spoken.
public record TranscriptDocument(Transcript transcript, String title, Locale language) {
  /// The file's text; throws IllegalArgumentException for a format that the transcript does not
  /// have, because its times are not known.
  public String as(TranscriptFormat format) {
    if (!transcript.formats().contains(format)) {
      throw new IllegalArgumentException("without times there is no " + format);
    }
    return switch (format) {
      case VTT -> Captions.vtt(transcript);
      case SRT -> Captions.srt(transcript);
      case JSON -> JsonWriter.write(transcript);
      case HTML -> HtmlWriter.write(this);
      case TXT -> TextWriter.write(transcript);
    };
  }
}
