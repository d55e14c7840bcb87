package fm.podwright.templates.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.podwright.domain.site.Colour;
import fm.podwright.domain.site.Look;
import fm.podwright.domain.site.Palette;
import fm.podwright.domain.site.Palette.Shades;
import fm.podwright.domain.site.Theme;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// The colours of a show as a style sheet of its own: the content security policy takes no inline
/// style. It is made of nothing but the accent and the theme, which its name holds, so that every
/// publisher can answer for it, before and after a change.
public record LookSheet(Colour accent, Theme theme) {
  private static final Pattern NAME =
      Pattern.compile("([0-9a-f]{6})-(automatic|light|dark)\\.[0-9a-f]{1,8}\\.css");

  /// The sheet of a look.
  public static LookSheet of(Look look) {
    return new LookSheet(look.accent(), look.theme());
  }

  /// The sheet that a file's name asks for, whatever the version it ends with.
  public static Optional<LookSheet> named(String file) {
    var name = NAME.matcher(file);
    if (!name.matches()) return Optional.empty();
    var theme = Theme.valueOf(name.group(2).toUpperCase(Locale.ROOT));
    return Colour.parse(name.group(1)).map(accent -> new LookSheet(accent, theme));
  }

  /// The name of the file; it ends with a sum of what is in it.
  public String file() {
    return "%s-%s.%x.css".formatted(accent.digits(), theme.code(), sum());
  }

  /// The path on a show's site.
  public String path() {
    return "/look/" + file();
  }

  /// The style sheet.
  public String css() {
    var palette = Palette.of(accent);
    return switch (theme) {
      case AUTOMATIC ->
          rule("light dark", light(palette))
              + "@media (prefers-color-scheme:dark){%s}"
                  .formatted(rule("light dark", dark(palette)));
      case LIGHT -> rule("light", light(palette));
      case DARK -> rule("dark", dark(palette));
    };
  }

  private static String rule(String scheme, String tokens) {
    return ":root{color-scheme:%s;%s}".formatted(scheme, tokens);
  }

  private static String light(Palette palette) {
    return shades(palette.light())
        + "--good:#1d6b36;--good-soft:#e2f5e6;--warn:#7a4b00;--warn-soft:#fdf0d5;--bad:#b3261e;"
        + "--bad-soft:#fdeceb;--shadow:0 1px 2px #1a181514,0 12px 32px -8px #1a181538";
  }

  private static String dark(Palette palette) {
    return shades(palette.dark())
        + "--good:#86d99b;--good-soft:#142a1a;--warn:#eec171;--warn-soft:#30230c;--bad:#ffa49b;"
        + "--bad-soft:#3b1714;--shadow:0 0 0 1px #ffffff12,0 16px 40px -8px #000000b3";
  }

  private static String shades(Shades shades) {
    return token("ground", shades.ground())
        + token("surface", shades.surface())
        + token("sunken", shades.sunken())
        + token("hover", shades.hover())
        + token("line-soft", shades.lineSoft())
        + token("line-strong", shades.lineStrong())
        + token("ink", shades.ink())
        + token("ink-soft", shades.inkSoft())
        + token("accent", shades.accent())
        + token("accent-hover", shades.accentHover())
        + token("accent-soft", shades.accentSoft())
        + token("accent-line", shades.accentLine())
        + token("on-accent", shades.onAccent())
        + token("focus", shades.focus());
  }

  private static String token(String name, Colour colour) {
    return "--%s:%s;".formatted(name, colour);
  }

  private long sum() {
    var sum = new CRC32();
    sum.update(css().getBytes(UTF_8));
    return sum.getValue();
  }
}
