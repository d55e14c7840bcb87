package fm.podwright.domain.media;

import fm.podwright.domain.show.ShowId;
import java.util.UUID;

/// A file on its way into a show, meant for the episode `target`. The browser sends it to storage
/// in parts of `partBytes`, the last one shorter.
public record Upload(
    UploadId id, ShowId show, UUID target, UploadFile file, long partBytes, UploadState state) {
  /// How many parts it has.
  public int parts() {
    return Math.toIntExact((file.bytes() + partBytes - 1) / partBytes);
  }

  /// The exact length of part `number`, counted from 1.
  public long bytesOfPart(int number) {
    if (number < 1 || number > parts()) throw new IllegalArgumentException("no such part");
    return number < parts() ? partBytes : file.bytes() - (parts() - 1) * partBytes;
  }
}
