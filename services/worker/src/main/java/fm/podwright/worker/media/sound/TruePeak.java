package fm.podwright.worker.media.sound;

/// The highest point between and on the samples of one channel, four times oversampled with the
/// filter of ITU-R BS.1770-4, annex 2.
///
/// A stretch whose samples are too low to reach above the peak so far is passed over: that is
/// nearly all of it, and makes this many times faster than filtering each sample.
final class TruePeak {
  private static final float[][] PHASES = {
    {14, 90, -161, 272, -487, 1125, 7964, -838, 390, -218, 122, -68},
    {-239, 240, -424, 730, -1364, 3810, 6388, -1641, 832, -477, 271, -155}
  };
  private static final float UNIT = 8192;
  private static final int TAPS = 12;
  private static final int STRETCH = 64;

  /// No phase gains more than the sum of its coefficients' sizes.
  private static final float MOST_GAIN = 2.03f;

  private final float[] samples = new float[TAPS - 1 + STRETCH];
  private int filled = TAPS - 1;
  private float peak;

  void add(float sample) {
    samples[filled++] = sample;
    if (filled == samples.length) flush();
  }

  /// The peak so far, 1 being full scale.
  double peak() {
    flush();
    return peak;
  }

  private void flush() {
    float highest = 0;
    for (int i = 0; i < filled; i++) highest = Math.max(highest, Math.abs(samples[i]));
    peak = Math.max(peak, highest);
    if (highest * MOST_GAIN > peak) interpolate();
    System.arraycopy(samples, filled - (TAPS - 1), samples, 0, TAPS - 1);
    filled = TAPS - 1;
  }

  /// The other two phases are these two read backwards.
  private void interpolate() {
    for (int start = 0; start + TAPS <= filled; start++)
      for (var phase : PHASES) {
        float forwards = 0;
        float backwards = 0;
        for (int tap = 0; tap < TAPS; tap++) {
          forwards += phase[tap] * samples[start + tap];
          backwards += phase[TAPS - 1 - tap] * samples[start + tap];
        }
        peak = Math.max(peak, Math.max(Math.abs(forwards), Math.abs(backwards)) / UNIT);
      }
  }
}
