package fm.podwright.domain.show;

/// A `podcast:txt` of the channel: a directory asks for `value` under `purpose` ("verify",
/// "applepodcastsverify") to see whose show it is.
public record Txt(String purpose, String value) {
  private static final int MAX_PURPOSE = 128;
  private static final int MAX_VALUE = 4000;

  public Txt {
    purpose = purpose.strip();
    value = value.strip();
    if (purpose.length() > MAX_PURPOSE) throw new IllegalArgumentException("purpose is too long");
    if (value.isEmpty() || value.length() > MAX_VALUE) {
      throw new IllegalArgumentException("value has 1-4000 characters");
    }
  }
}
