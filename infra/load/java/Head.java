import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The first lines of a request to S3, or of its answer.
record Head(String text) {
  /// What is said to the next in the chain alone.
  private static final Pattern HOP =
      Pattern.compile("(connection|expect|upgrade|http2-settings):", Pattern.CASE_INSENSITIVE);

  static Head read(InputStream in) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (var next = in.read(); next >= 0; next = in.read()) {
      bytes.write(next);
      if (next == '\n' && bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) break;
    }
    return new Head(bytes.toString(StandardCharsets.ISO_8859_1));
  }

  boolean isEmpty() {
    return text.isBlank();
  }

  boolean isHead() {
    return text.startsWith("HEAD ");
  }

  /// Makes one object of parts, or of another one.
  boolean isAssembling() {
    return text.startsWith("POST ") && text.contains("uploadId=") || says("x-amz-copy-source");
  }

  boolean says(String name) {
    return text.lines().anyMatch(it -> it.toLowerCase().startsWith(name + ":"));
  }

  long length() {
    return text.lines()
        .filter(it -> it.toLowerCase().startsWith("content-length:"))
        .mapToLong(it -> Long.parseLong(it.substring(15).strip()))
        .findFirst()
        .orElse(0);
  }

  /// The same, for a connection that ends with its answer.
  byte[] alone() {
    var lines = new StringBuilder();
    text.lines()
        .filter(it -> !it.isEmpty())
        .filter(it -> !HOP.matcher(it).lookingAt())
        .forEach(it -> lines.append(it).append("\r\n"));
    return lines
        .append("Connection: close\r\n\r\n")
        .toString()
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
