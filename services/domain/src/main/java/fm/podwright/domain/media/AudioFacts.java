package fm.podwright.domain.media;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;

/// What a probe found out about an audio file; the duration is exact to the millisecond.
public record AudioFacts(
    AudioFormat format,
    AudioLayout layout,
    Duration duration,
    AudioTags tags,
    List<Remark> remarks) {
  public AudioFacts {
    if (!duration.isPositive()) throw new IllegalArgumentException("audio lasts some time");
    remarks = List.copyOf(remarks);
  }

  public AudioType type() {
    return format.type();
  }

  /// Bits of audio each second on average, tags left out.
  public int bitRate() {
    return Math.toIntExact(averageBytes(Duration.ofSeconds(8)));
  }

  /// Bytes that a player must have fetched from the start to hold the first `length` of sound: the
  /// header and the average rate for that long, never more than the file. The counting rule asks
  /// for one minute of it.
  public long bytesOfFirst(Duration length) {
    return Math.min(layout.fileBytes(), layout.headerBytes() + averageBytes(length));
  }

  private long averageBytes(Duration length) {
    return BigInteger.valueOf(layout.audioBytes())
        .multiply(BigInteger.valueOf(length.toMillis()))
        .divide(BigInteger.valueOf(Math.max(1, duration.toMillis())))
        .longValueExact();
  }
}
