package fm.podwright.dashboard.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.podwright.templates.form.Form;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a form showed when it was opened, as one short digest for each field that held something.
/// It travels in a hidden field, so that what somebody else saved meanwhile is known field by
/// field, and is neither overwritten unseen nor lost. Forms that carry none are saved as they are.
public record Shown(Optional<Map<String, String>> digests) {
  static final String FIELD = "shown";

  private static final String WORDS =
      "Somebody saved this page meanwhile, perhaps you in another tab. Nothing of yours is lost,"
          + " and nothing of it is saved yet. Look at the fields that are named, then save again.";
  private static final String BOTH =
      "This was changed by somebody else too, to %s. Yours stands in the field; saving again puts"
          + " it in the place of theirs.";
  private static final int EXCERPT = 60;
  private static final int DIGEST_BYTES = 6;

  /// What the form that was sent had shown.
  public static Shown by(Fields fields) {
    var sent = fields.line(FIELD);
    if (sent.isEmpty()) return new Shown(Optional.empty());
    return new Shown(
        Optional.of(
            Arrays.stream(sent.split(" "))
                .map(it -> it.split(":", 2))
                .filter(it -> it.length == 2)
                .collect(Collectors.toMap(it -> it[0], it -> it[1], (first, _) -> first))));
  }

  /// A form of what is stored that will tell what it showed.
  public static Form in(Form stored) {
    return stored.with(FIELD, digests(stored));
  }

  /// The same of those fields alone.
  public Shown only(Set<String> names) {
    return new Shown(
        digests.map(it -> {
          var kept = new TreeMap<>(it);
          kept.keySet().retainAll(names);
          return kept;
        }));
  }

  /// Whether what is stored still is what was shown.
  public boolean isOf(Form stored) {
    return digests.map(it -> changed(it, stored).isEmpty()).orElse(true);
  }

  /// What was typed beside what is stored by now: fields that only they touched stand as they left
  /// them, fields that both touched stand as they were typed and say so. So does a list as a whole
  /// that both touched, once a row of it has moved.
  public Form beside(Form stored, Form typed) {
    var merged = typed.with(FIELD, digests(stored)).refuse("", WORDS);
    if (digests.isEmpty()) return merged;
    var isMixed = Rows.areMixed(digests.get(), digested(stored), digested(typed));
    for (var name : changed(digests.get(), stored)) {
      if (isMixed && Rows.have(name)) continue;
      var theirs = stored.value(name);
      if (digest(typed.value(name)).equals(digest(theirs))) continue;
      var isTouched = !digest(typed.value(name)).equals(digests.get().getOrDefault(name, ""));
      merged = isTouched ? merged.refuse(name, both(theirs)) : merged.with(name, theirs);
      merged = merged.against(name, theirs);
    }
    return isMixed ? merged.refuse(Rows.first(typed), list(stored)) : merged;
  }

  private static String list(Form stored) {
    var rows = Rows.words(stored);
    return "Somebody else changed this list too, to %s. Yours stands in the fields; saving again puts it in the place of theirs."
        .formatted(rows.isEmpty() ? "nothing" : "“" + rows + "”");
  }

  private static String both(String theirs) {
    var line = theirs.strip().lines().findFirst().orElse("");
    if (line.isEmpty()) return BOTH.formatted("nothing");
    var shown = line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    return BOTH.formatted("“" + shown + "”");
  }

  private static Set<String> changed(Map<String, String> before, Form stored) {
    var names = new TreeSet<>(before.keySet());
    names.addAll(stored.values().keySet());
    names.remove(FIELD);
    names.removeIf(it -> digest(stored.value(it)).equals(before.getOrDefault(it, "")));
    return names;
  }

  private static String digests(Form stored) {
    var text =
        digested(stored).entrySet().stream()
            .map(it -> it.getKey() + ":" + it.getValue())
            .collect(Collectors.joining(" "));
    return text.isEmpty() ? ":" : text;
  }

  private static SortedMap<String, String> digested(Form form) {
    var digests = new TreeMap<String, String>();
    form.values()
        .forEach((name, value) -> {
          var digest = digest(value);
          if (!name.equals(FIELD) && !digest.isEmpty()) digests.put(name, digest);
        });
    return digests;
  }

  /// Blanks around a text and the kind of its line ends are the browser's; an unticked box sends
  /// nothing.
  private static String digest(String value) {
    var text = value.replace("\r\n", "\n").strip();
    if (text.isEmpty() || text.equals("false")) return "";
    try {
      var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(bytes, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
