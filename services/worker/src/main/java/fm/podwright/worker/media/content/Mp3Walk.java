package fm.podwright.worker.media.content;

import java.io.IOException;
import java.util.Optional;

/// One walk from frame to frame, finding the way back after bytes that are no frame.
final class Mp3Walk {
  private static final int START_WITHIN = 1 << 18;
  private static final int PROOF = 3;

  private final FileBytes file;
  private final FrameHeader first;
  private final long end;
  private long position;
  private long frames;
  private long strayBytes;
  private boolean lastFrameIncomplete;

  private Mp3Walk(FileBytes file, FrameHeader first, long position, long end) {
    this.file = file;
    this.first = first;
    this.position = position;
    this.end = end;
  }

  static Optional<Mp3> over(FileBytes file) throws IOException {
    long end = Tags.startOfTrailing(file);
    long from = Tags.skip(file, 0);
    for (long at = from; at < Math.min(end, from + START_WITHIN); at++) {
      var header = headerAt(file, at, end);
      if (header.isPresent() && isProven(file, at, header.get(), end))
        return Optional.of(walk(file, at, header.get(), end));
    }
    return Optional.empty();
  }

  private static Mp3 walk(FileBytes file, long start, FrameHeader first, long end)
      throws IOException {
    var length = LengthHeader.at(file, start, first);
    long audio = length.isPresent() ? Math.min(end, start + first.bytes()) : start;
    var walk = new Mp3Walk(file, first, audio, end);
    walk.run();
    return walk.result(audio, length.orElse(new LengthHeader(0, 0, 0)));
  }

  /// A few frames in a row, up to the end of the file: two bytes of sync alone are found in any
  /// file.
  private static boolean isProven(FileBytes file, long start, FrameHeader first, long end)
      throws IOException {
    long next = start + first.bytes();
    for (int i = 1; i < PROOF && next < end; i++) {
      var header = headerAt(file, next, end).filter(h -> h.continues(first));
      if (header.isEmpty()) return false;
      next += header.get().bytes();
    }
    return true;
  }

  private static Optional<FrameHeader> headerAt(FileBytes file, long position, long end)
      throws IOException {
    if (end - position < 4 || file.at(position) != 0xFF) return Optional.empty();
    return FrameHeader.of(file.int32(position));
  }

  private void run() throws IOException {
    while (position < end) step();
  }

  private void step() throws IOException {
    var header = headerAt(file, position, end).filter(h -> h.continues(first));
    if (header.isPresent()) take(header.get());
    else resume();
  }

  private void take(FrameHeader header) {
    position += header.bytes();
    lastFrameIncomplete = position > end;
    if (!lastFrameIncomplete) frames++;
  }

  /// Joined files have tags in the middle; those are skipped, all else is stray.
  private void resume() throws IOException {
    long afterTags = Tags.skip(file, position);
    if (afterTags > position) {
      position = afterTags;
      return;
    }
    long lost = position;
    do position++;
    while (position < end && !isFrame(position));
    strayBytes += position - lost;
  }

  private boolean isFrame(long at) throws IOException {
    if (file.at(at) == 'I' && file.spells(at, "ID3")) return true;
    var header = headerAt(file, at, end).filter(h -> h.continues(first));
    return header.isPresent() && isProven(file, at, header.get(), end);
  }

  private Mp3 result(long audio, LengthHeader length) {
    long all = frames * first.samples();
    long padding = (long) length.skippedAtStart() + length.skippedAtEnd();
    return new Mp3(
        audio,
        end,
        first.channels(),
        first.sampleRate(),
        frames,
        length.frames(),
        Math.max(0, all - (frames < length.frames() ? 0 : padding)),
        strayBytes,
        lastFrameIncomplete);
  }
}
