package fm.podwright.core.media;

import fm.podwright.domain.media.UploadFile;
import fm.podwright.domain.show.Finding;
import java.util.List;
import java.util.Locale;

/// What a browser says of a file that it is about to send. Nothing of it is believed: the worker
/// looks into the bytes.
public record NewFile(String name, long bytes) {
  private static final int MAX_NAME = 255;

  public NewFile {
    name = shortened(name.substring(name.replace('\\', '/').lastIndexOf('/') + 1));
  }

  /// Why it cannot be uploaded; nothing if it can.
  public List<Finding> findings() {
    if (bytes <= 0) {
      return List.of(
          Finding.error("size", "The file is empty.", "Export it again and upload the new file."));
    }
    if (bytes <= UploadFile.MAX_BYTES) return List.of();
    var size = String.format(Locale.ROOT, "%,d MB", bytes / 1_000_000);
    return List.of(
        Finding.error(
            "size",
            "The file has " + size + "; at most 2,000 MB fit.",
            "Export it with a lower bit rate."));
  }

  /// The type that its name hints at, under which its bytes wait in storage.
  String contentType() {
    var lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".mp3")) return "audio/mpeg";
    return lower.endsWith(".m4a") ? "audio/mp4" : "application/octet-stream";
  }

  private static String shortened(String name) {
    var plain = name.replaceAll("\\p{Cntrl}", " ").strip();
    if (plain.isEmpty()) return "audio";
    var end = Math.min(MAX_NAME, plain.codePointCount(0, plain.length()));
    return plain.substring(0, plain.offsetByCodePoints(0, end));
  }
}
