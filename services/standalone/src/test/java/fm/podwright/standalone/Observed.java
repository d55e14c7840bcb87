package fm.podwright.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The metrics that the alerts and the board of `infra/observe` ask for, and those that there are.
final class Observed {
  private static final Path FOLDER = Path.of("../../infra/observe");
  private static final Pattern ASKED =
      Pattern.compile("\\b(?:podwright|http|jvm|hikaricp|process)_[a-z0-9_]+");
  private static final Pattern EXPOSED = Pattern.compile("(?m)^[a-z0-9_]+(?=[{ ])");

  private Observed() {}

  static Set<String> named() throws IOException {
    var named = matches(ASKED, Files.readString(FOLDER.resolve("alerts.yaml")));
    named.addAll(matches(ASKED, Files.readString(FOLDER.resolve("board.json"))));
    return named;
  }

  /// By any of the three services, at their management ports.
  static Set<String> exposedBy(Child podwright) throws IOException, InterruptedException {
    var exposed = new TreeSet<String>();
    for (var offset = 0; offset < 3; offset++) {
      var port = podwright.port("MANAGEMENT") + offset;
      exposed.addAll(matches(EXPOSED, get("http://localhost:%d/prometheus".formatted(port))));
    }
    return exposed;
  }

  private static String get(String url) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
          .body();
    }
  }

  private static Set<String> matches(Pattern pattern, String text) {
    var found = new TreeSet<String>();
    pattern.matcher(text).results().forEach(it -> found.add(it.group()));
    return found;
  }
}
