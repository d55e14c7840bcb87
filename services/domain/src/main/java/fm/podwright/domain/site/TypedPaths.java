package fm.podwright.domain.site;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Slug;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a list of old paths and where they lead, a line for each: `/old /new`, `/old -> /new`,
/// `/old,/new`, with addresses of the former site in the place of paths if somebody has those.
/// Whatever a line has beyond that, such as a status, is left out.
public final class TypedPaths {
  /// The most of one show.
  public static final int MOST = 5000;

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;\\t]|->|=>|→|\\s)\\s*");
  private static final Pattern MEANT = Pattern.compile("(?:^|.*&)(?:page|q|url|theme|t)=.*");
  private static final Set<String> FILES =
      Set.of(
          "/",
          "/feed.xml",
          "/feed.json",
          "/robots.txt",
          "/sitemap.xml",
          "/favicon.ico",
          "/manifest.webmanifest",
          "/opensearch.xml",
          "/card.jpg",
          "/about",
          "/people",
          "/topics",
          "/search",
          "/oembed");

  private static final Set<String> FOLDERS =
      Set.of("/media/", "/images/", "/assets/", "/look/", "/private/", "/preview/", "/embed/");

  private final Set<String> taken;
  private final Map<String, OldPath> paths = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private TypedPaths(Set<String> taken) {
    this.taken = taken;
  }

  /// What was read and what could not be.
  public record Reading(List<OldPath> paths, List<Finding> findings) {
    public Reading {
      paths = List.copyOf(paths);
      findings = List.copyOf(findings);
    }
  }

  /// Reads the list; `taken` are the paths of episodes and pages that the site has by now.
  public static Reading read(String text, Set<String> taken) {
    var typed = new TypedPaths(taken);
    var lines = text.split("\\R", -1);
    for (var number = 0; number < lines.length; number++) typed.line(number + 1, lines[number]);
    return new Reading(List.copyOf(typed.paths.values()), typed.findings);
  }

  private void line(int number, String line) {
    var stripped = line.strip().replace("\"", "");
    if (stripped.isEmpty() || stripped.startsWith("#") || isHead(number, stripped)) return;
    var parts = BETWEEN.split(stripped, -1);
    if (parts.length < 2) {
      refuse(number, "has no target.", "Write the old path, a blank, and where it leads now.");
      return;
    }
    var from = from(parts[0]);
    if (from.isEmpty()) {
      refuse(number, "does not begin with a path.", "Write it as /old-page, as browsers show it.");
    } else {
      map(number, from.get(), target(parts[1]));
    }
  }

  /// The names of columns, as spreadsheets write them first.
  private static boolean isHead(int number, String line) {
    return number == 1 && !line.contains("/");
  }

  private void map(int number, String from, String target) {
    var prefix = from.endsWith("*");
    var key = prefix ? from.substring(0, from.length() - 1) : from;
    if (from.length() > OldPath.LONGEST || target.length() > OldPath.LONGEST) {
      refuse(number, "is too long.", "A path has at most " + OldPath.LONGEST + " characters.");
    } else if (key.contains("*") || (prefix && !key.endsWith("/"))) {
      refuse(
          number,
          "has a * that does not stand for the rest of a path.",
          "Write it at the end only, after a slash: /blog/*.");
    } else if (!OldPath.isTarget(target)) {
      refuse(
          number,
          "leads to “" + target + "”, which is no path and no web address.",
          "Write /episodes/my-episode, or an address with https://.");
    } else if (isTaken(key, prefix)) {
      refuse(
          number,
          "maps " + from + ", which the site itself has.",
          "Leave the line out: what is there is never covered.");
    } else if (key.equals(target)) {
      refuse(number, "leads to itself.", "Leave the line out.");
    } else {
      paths.put(from, new OldPath(key, prefix, target));
    }
  }

  private boolean isTaken(String key, boolean prefix) {
    if ((prefix && key.equals("/")) || FOLDERS.stream().anyMatch(key::startsWith)) return true;
    var mark = key.indexOf('?');
    if (key.startsWith("/?")) return MEANT.matcher(key.substring(2)).matches();
    var path = mark < 0 ? key : key.substring(0, mark);
    return FILES.contains(path) || taken.contains(path);
  }

  /// The path with its query, of an address as well; empty if it is neither.
  private static Optional<String> from(String text) {
    if (text.startsWith("/") && !text.startsWith("//")) {
      var parts = text.split("#", 2)[0].split("\\?", 2);
      var isPrefix = text.endsWith("*");
      var path = isPrefix ? parts[0] : OldPath.key(parts[0]);
      return Optional.of(parts.length < 2 || parts[1].isEmpty() ? path : path + "?" + parts[1]);
    }
    try {
      var uri = URI.create(text);
      if (uri.getHost() == null || uri.getRawPath() == null) return Optional.empty();
      var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      return from(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// An episode's slug alone is that episode's page.
  private String target(String text) {
    return Slug.parse(text).map(it -> "/episodes/" + it).filter(taken::contains).orElse(text);
  }

  private void refuse(int number, String problem, String remedy) {
    findings.add(Finding.error("paths", "Line " + number + " " + problem, remedy));
  }
}
