package fm.podwright.domain.billing;

/// What a plan bounds; shows and seats are never bounded.
///
/// @param downloads in a calendar month of UTC, by the published counting rule
/// @param uploadHours of audio in a calendar month of UTC
/// @param storageBytes of all media together
/// @param privateListeners with a feed of their own
/// @param apiRequests in a minute
public record Allowance(
    long downloads, int uploadHours, long storageBytes, int privateListeners, int apiRequests) {
  /// Where nothing is paid, nothing is bounded.
  public static final Allowance EVERYTHING =
      new Allowance(
          Long.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  public Allowance {
    positive("downloads", downloads);
    positive("uploadHours", uploadHours);
    positive("storageBytes", storageBytes);
    positive("privateListeners", privateListeners);
    positive("apiRequests", apiRequests);
  }

  private static void positive(String field, long value) {
    if (value < 1) throw new IllegalArgumentException(field + " must be at least 1");
  }
}
