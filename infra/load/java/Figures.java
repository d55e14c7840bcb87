import java.util.Arrays;

/// Milliseconds as percentiles.
record Figures(long[] nanos) {
  Figures {
    nanos = nanos.clone();
    Arrays.sort(nanos);
  }

  double millis(double share) {
    return nanos[(int) Math.min(nanos.length - 1L, Math.round(share * nanos.length))] / 1e6;
  }

  @Override
  public String toString() {
    return "p50 %.1f ms, p99 %.1f ms, max %.1f ms".formatted(millis(0.5), millis(0.99), millis(1));
  }
}
