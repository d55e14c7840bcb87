package fm.podwright.worker.media.content;

import java.util.Optional;

/// The four bytes that open each frame of MPEG audio layer III (ISO 11172-3, 13818-3).
record FrameHeader(int version, int bitRate, int sampleRate, int channels, int bytes) {
  private static final int[] RATES_1 = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] RATES_2 = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };
  private static final int[] SAMPLE_RATES = {44_100, 48_000, 32_000};
  private static final int MONO = 3;

  /// Empty where the bytes are not such a header; free-format streams are not read.
  static Optional<FrameHeader> of(int bits) {
    int version = (bits >>> 19) & 3; // 3: MPEG-1, 2: MPEG-2, 0: MPEG-2.5
    int rate = (bits >>> 12) & 15;
    int sampling = (bits >>> 10) & 3;
    boolean layer3 = (bits >>> 21) == 0x7FF && version != 1 && ((bits >>> 17) & 3) == 1;
    if (!layer3 || rate == 0 || rate == 15 || sampling == 3) return Optional.empty();

    int kilobits = version == 3 ? RATES_1[rate] : RATES_2[rate];
    int sampleRate = SAMPLE_RATES[sampling] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
    int padding = (bits >>> 9) & 1;
    int bytes = (version == 3 ? 144_000 : 72_000) * kilobits / sampleRate + padding;
    int channels = ((bits >>> 6) & 3) == MONO ? 1 : 2;
    return Optional.of(new FrameHeader(version, kilobits, sampleRate, channels, bytes));
  }

  int samples() {
    return version == 3 ? 1152 : 576;
  }

  /// True for frames of one stream: the bit rate may change within it, these may not.
  boolean continues(FrameHeader first) {
    return version == first.version && sampleRate == first.sampleRate;
  }

  /// Where the Xing header would stand within this frame, if it is the first.
  int xingOffset() {
    if (version == 3) return channels == 1 ? 21 : 36;
    return channels == 1 ? 13 : 21;
  }
}
