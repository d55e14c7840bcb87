package fm.podwright.worker.media.sound;

import fm.podwright.domain.media.Waveform;
import fm.podwright.worker.media.ffmpeg.OutputReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/// Hears samples (32-bit floats, channels interleaved) as they pass by, and keeps none of them.
final class Passing implements OutputReader<Passing.Outline> {
  private static final int BLOCK_FRAMES = 1 << 14;
  private static final double SILENCE = -120;

  private final int channels;
  private final WaveformMaker maker;
  private final List<TruePeak> peaks;
  private final DoubleConsumer progress;

  Passing(int channels, long expectedFrames, DoubleConsumer progress) {
    this.channels = channels;
    this.progress = progress;
    maker = new WaveformMaker(expectedFrames);
    peaks = Stream.generate(TruePeak::new).limit(channels).toList();
  }

  /// The highest true peak of all channels in dB, and the waveform.
  record Outline(double truePeak, Waveform waveform) {}

  @Override
  public Outline read(InputStream output) throws IOException {
    var block = new byte[BLOCK_FRAMES * channels * Float.BYTES];
    int length = output.readNBytes(block, 0, block.length);
    while (length > 0) {
      hear(ByteBuffer.wrap(block, 0, length).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer());
      progress.accept(maker.shareDone());
      length = output.readNBytes(block, 0, block.length);
    }
    return new Outline(decibels(), maker.waveform());
  }

  private void hear(FloatBuffer samples) {
    while (samples.remaining() >= channels) {
      float amplitude = 0;
      for (int channel = 0; channel < channels; channel++) {
        float sample = samples.get();
        peaks.get(channel).add(sample);
        amplitude = Math.max(amplitude, Math.abs(sample));
      }
      maker.add(amplitude);
    }
  }

  private double decibels() {
    double peak = peaks.stream().mapToDouble(TruePeak::peak).max().orElse(0);
    return Math.max(SILENCE, 20 * Math.log10(Math.max(peak, Double.MIN_NORMAL)));
  }
}
