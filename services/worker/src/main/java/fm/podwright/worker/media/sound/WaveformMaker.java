package fm.podwright.worker.media.sound;

import fm.podwright.domain.media.Waveform;

/// Draws the outline of sound while it passes by, given how many frames (one sample of each
/// channel) are to come; what comes beyond them counts to the last peak.
final class WaveformMaker {
  private static final int FULL = 255;

  private final byte[] peaks;
  private final long expected;
  private long seen;
  private float highest;
  private int index;

  WaveformMaker(long expectedFrames) {
    expected = Math.max(1, expectedFrames);
    peaks = new byte[Waveform.PEAKS];
  }

  /// The highest sample of the next frame, as its distance from zero.
  void add(float amplitude) {
    int here = (int) Math.min(peaks.length - 1, seen * peaks.length / expected);
    if (here != index) next(here);
    highest = Math.max(highest, amplitude);
    seen++;
  }

  double shareDone() {
    return Math.min(1, (double) seen / expected);
  }

  Waveform waveform() {
    next(index);
    return Waveform.of(peaks);
  }

  /// Sounds of less than a peak's length leave gaps, which the sound before them fills.
  private void next(int here) {
    byte value = (byte) Math.round(Math.min(1, highest) * FULL);
    for (int i = index; i < Math.max(here, index + 1); i++) peaks[i] = value;
    index = here;
    highest = 0;
  }
}
