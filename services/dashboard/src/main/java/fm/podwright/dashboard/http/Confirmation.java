package fm.podwright.dashboard.http;

import java.text.Normalizer;

/// A name that somebody types once more, to be sure of what will be lost.
public final class Confirmation {
  private Confirmation() {}

  /// Whether it was typed as it stands; accents may be composed in another way.
  public static boolean isOf(String name, String typed) {
    return normal(name).equals(normal(typed));
  }

  private static String normal(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }
}
