package fm.podwright.domain.media;

import java.util.Locale;

/// How loud an episode is by EBU R128: integrated loudness in LUFS (mono counted as heard from both
/// sides) and true peak in dB below full scale. Silence is -70 LUFS.
public record Loudness(double integrated, double truePeak) {
  /// What podcast apps ask for, in LUFS.
  public static final double TARGET = -16;

  public static final double SILENCE = -70;

  private static final double TOLERANCE = 1;

  public Loudness {
    if (!Double.isFinite(integrated) || !Double.isFinite(truePeak))
      throw new IllegalArgumentException("loudness is a number");
    integrated = Math.max(SILENCE, integrated);
  }

  public boolean isSilence() {
    return integrated <= SILENCE;
  }

  /// True within 1 LU of -16 LUFS, as Apple asks.
  public boolean isOnTarget() {
    return Math.abs(integrated - TARGET) <= TOLERANCE;
  }

  /// The loudness in a sentence that a podcaster can act upon.
  public String sentence() {
    if (isSilence()) return "There is no sound in this file.";
    var measured = String.format(Locale.ROOT, "%.1f LUFS", integrated);
    if (isOnTarget()) return measured + ": right at the -16 LUFS that podcast apps ask for.";
    var difference = Math.abs(integrated - TARGET);
    var direction = integrated > TARGET ? "louder" : "quieter";
    return String.format(
        Locale.ROOT,
        "%s: %.1f dB %s than the -16 LUFS that podcast apps ask for.",
        measured,
        difference,
        direction);
  }
}
