package fm.podwright.domain.media;

import java.util.Arrays;
import java.util.Base64;

/// The outline of an episode's sound: peaks in equal steps of time from the first to the last
/// moment, each from 0 (silence) to 255 (full scale).
public final class Waveform {
  /// Enough for a wide screen, few enough to travel within a page.
  public static final int PEAKS = 1200;

  private final byte[] peaks;

  private Waveform(byte[] peaks) {
    if (peaks.length == 0) throw new IllegalArgumentException("a waveform has at least one peak");
    this.peaks = peaks;
  }

  public static Waveform of(byte[] peaks) {
    return new Waveform(peaks.clone());
  }

  /// Reads what [#compact()] wrote; anything else is an `IllegalArgumentException`.
  public static Waveform parse(String compact) {
    return new Waveform(Base64.getUrlDecoder().decode(compact));
  }

  /// One byte for each peak, in URL-safe Base64 without padding.
  public String compact() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(peaks);
  }

  public int size() {
    return peaks.length;
  }

  /// The peak at that step, 0 to 255.
  public int peak(int index) {
    return Byte.toUnsignedInt(peaks[index]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Waveform that && Arrays.equals(peaks, that.peaks);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(peaks);
  }

  @Override
  public String toString() {
    return "Waveform[" + peaks.length + " peaks]";
  }
}
