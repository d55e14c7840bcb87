package fm.podwright.domain.media;

/// Why an uploaded file cannot be an episode: the cause as a value, what was found and what to do
/// about it in whole sentences.
public record Refusal(Cause cause, String finding, String remedy) {
  /// What is wrong with a file, whatever the words.
  public enum Cause {
    EMPTY,
    NOT_AUDIO,
    PLAYLIST,
    CUT_OFF,
    DAMAGED,
    VIDEO,
    UNSUPPORTED,
    TOO_SHORT,
    TOO_DEMANDING
  }

  private static final String UPLOAD_AUDIO = "Upload an MP3 or M4A.";
  private static final String EXPORT_AGAIN = "Export it again and upload the new file.";

  public static Refusal empty() {
    return new Refusal(Cause.EMPTY, "The file is empty.", EXPORT_AGAIN);
  }

  /// `what` with its article: "a PDF".
  public static Refusal notAudio(String what) {
    return new Refusal(Cause.NOT_AUDIO, "The file is " + what + ", not audio.", UPLOAD_AUDIO);
  }

  public static Refusal unknown() {
    return new Refusal(Cause.NOT_AUDIO, "The file is not audio that we know.", UPLOAD_AUDIO);
  }

  public static Refusal playlist() {
    return new Refusal(
        Cause.PLAYLIST,
        "The file is a playlist that only points at audio elsewhere.",
        "Upload the MP3 or M4A itself.");
  }

  public static Refusal cutOff(String evidence) {
    return new Refusal(
        Cause.CUT_OFF, "The file is cut off in the middle: " + evidence + ".", EXPORT_AGAIN);
  }

  public static Refusal damaged() {
    return new Refusal(
        Cause.DAMAGED, "The file is damaged: parts of it are not audio.", EXPORT_AGAIN);
  }

  public static Refusal video() {
    return new Refusal(
        Cause.VIDEO,
        "The file is a video.",
        "Export its sound alone as MP3 or M4A and upload that.");
  }

  /// `what` with its article: "a WAV file", "Apple Lossless audio".
  public static Refusal unsupported(String what) {
    return new Refusal(
        Cause.UNSUPPORTED,
        "The file is " + what + ", which not every podcast app plays.",
        "Export it as MP3, or as M4A with AAC, and upload that.");
  }

  public static Refusal tooShort() {
    return new Refusal(
        Cause.TOO_SHORT, "The file holds less than one second of sound.", EXPORT_AGAIN);
  }

  public static Refusal tooDemanding() {
    return new Refusal(
        Cause.TOO_DEMANDING,
        "Reading the file took more time or memory than we allow.",
        EXPORT_AGAIN);
  }

  /// Finding and remedy as one text for the podcaster.
  public String words() {
    return finding + " " + remedy;
  }
}
