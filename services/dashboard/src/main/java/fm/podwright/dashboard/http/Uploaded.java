package fm.podwright.dashboard.http;

import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A small file that came with a form, whole.
public final class Uploaded {
  private Uploaded() {}

  public static byte[] bytes(CompletedFileUpload file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
