package fm.podwright.domain.episode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Documents of the shapes that users bring, with words of our own.
final class Shapes {
  private Shapes() {}

  /// An episode of a Jekyll site: front matter with a guest and tags, a list of times whose last
  /// entry thanks the guest with variables, headings that were misread, an include.
  static String jekyll(int chapters) {
    var times =
        IntStream.rangeClosed(1, chapters - 1)
            .mapToObj(it -> "- %s -- What was said about board %d".formatted(clock(it * 97), it))
            .collect(Collectors.joining("\n"));
    return """
    ---
    layout: "podcast-or-interview"

    mp3_duration: "1:30:00"

    guest: "Bea Moss"
    guest_website: "https://shed.example/"
    guest_twitter: "beamoss"

    tags:
      - "oak"
      - "rain-gauges"

    title: "A Shed Is a House for Tools"
    description:
      Bea Moss talks about building sheds
      in the rain.
    ---

    In this episode {{ page.guest }} talks about sheds. There are
    two of them.

    ## Topics Include

    %s
    - 1:29:00 -- Check out <{{ page.guest_website }}> with promo code *OAK* to save 5%%

    ## Links

    ###### %s References

    - <https://nails.example/>

    ###### %s Tools

    {%% include services-used.html %%}
    """
        .formatted(times, misread("📄"), misread("⚙️"));
  }

  /// A page that was copied out of a browser as plain text: no blank lines, a marker alone on its
  /// line above each tool, and one more behind the last.
  static String pasted(List<String> tools) {
    var entries = tools.stream().map("-\n%s →\n"::formatted).collect(Collectors.joining());
    return """
    In this episode we go over a shed. It’s
    hosted in a garden.
    Topics Include
    - 3:15 – Taking over an old shed
    - 4:03 – Why it was torn down
    - 5:10 – What stands there now
    Links
    📄 References
    - https://nails.example/
    ⚙️ Tools
    %s-
    """
        .formatted(entries);
  }

  /// A talk of as many paragraphs, each behind its speaker's name as a typist sets it; every third
  /// one goes on with the speaker before. Doubts, cut-off words and colons stand where they do.
  static String talk(List<String> speakers, int paragraphs) {
    var lines = new ArrayList<String>();
    for (var i = 0; i < paragraphs; i++) {
      var speaker = speakers.get((i - i / 3) % speakers.size());
      lines.add("%-20s%s".formatted(speaker + ":", said(i)));
    }
    return String.join("\n\n", lines) + "\n";
  }

  /// UTF-8 as an editor shows it that believes in Mac Roman.
  private static String misread(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("x-MacRoman"));
  }

  private static String said(int number) {
    return switch (number % 5) {
      case 0 -> "There is one rule: never build in the rain. Number " + number + ".";
      case 1 -> "... I asked [Ben Moor] about board " + number + ", and he said [Moor (the elder.";
      case 2 -> "We nev— we never did that. It was board " + number + ".";
      case 3 -> "Say \"Hi,\" Tim. That's " + number + ": no more and no less.";
      default -> "Yes. " + number + ".";
    };
  }

  private static String clock(int seconds) {
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
