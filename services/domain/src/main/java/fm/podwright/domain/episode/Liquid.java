package fm.podwright.domain.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A place in notes where Liquid stands: its line, counted from 1, and what stands there.
public record Liquid(int line, String text) {
  private static final int MAX_LENGTH = 80;
  private static final Pattern TAG = Pattern.compile("\\{\\{[^}\n]*(}})?|\\{%[^%\n]*(%})?");

  /// Every place in `notes`, in order.
  static List<Liquid> in(String notes) {
    var found = new ArrayList<Liquid>();
    var line = 0;
    for (var text : notes.lines().toList()) {
      line++;
      var tags = TAG.matcher(text);
      while (tags.find()) found.add(new Liquid(line, shortened(tags.group().strip())));
    }
    return List.copyOf(found);
  }

  private static String shortened(String text) {
    return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
  }
}
