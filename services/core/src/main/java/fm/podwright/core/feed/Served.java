package fm.podwright.core.feed;

import fm.podwright.core.http.WebAnswer;
import fm.podwright.domain.feed.ReadFeed.Audio;
import fm.podwright.domain.show.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Judges how a feed, its audio and its artwork are served.
final class Served {
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> good = new ArrayList<>();

  List<Finding> findings() {
    return findings;
  }

  List<String> good() {
    return good;
  }

  void redirects(WebAnswer answer) {
    var isForNow = answer.hops().stream().anyMatch(it -> it.status() == 302 || it.status() == 307);
    if (isForNow) {
      warn(
          "The address redirects for the time being (302 or 307).",
          "If the feed has moved for good, answer 301: apps then remember the new address.");
    }
    if ("http".equalsIgnoreCase(answer.uri().getScheme())) {
      warn("The feed comes without encryption.", "Serve it by https: some apps ask nothing else.");
    } else {
      good.add("It comes by https.");
    }
  }

  void headers(WebAnswer answer) {
    var type = answer.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (!type.contains("xml")) {
      warn(
          "The feed is served as " + (type.isEmpty() ? "nothing" : type) + ".",
          "Serve it as application/rss+xml.");
    }
    if (answer.header("Content-Encoding").orElse("").contains("gzip")) {
      good.add("It is packed on the way.");
    } else {
      hint("The feed is not packed on the way.", "With gzip it takes a fifth of the bytes.");
    }
  }

  void conditional(WebAnswer first, Optional<WebAnswer> again) {
    if (first.header("ETag").isEmpty() && first.header("Last-Modified").isEmpty()) {
      warn(
          "The feed has neither ETag nor Last-Modified.",
          "With one of them apps ask whether it changed, and load it only then.");
    } else if (again.map(it -> it.status() == 304).orElse(false)) {
      good.add("Apps that have it already are told so (304).");
    } else {
      warn(
          "Asked whether it changed, the server sends the whole feed again.",
          "Answer 304 where If-None-Match or If-Modified-Since says that nothing is new.");
    }
  }

  void audio(Audio audio, Optional<WebAnswer> head) {
    if (head.isEmpty()) {
      error(
          "The audio of “" + audio.title() + "” cannot be had.",
          "Open its address: it has to be public.");
      return;
    }
    var answer = head.get();
    if (!answer.isSuccess()) {
      error(
          "The audio of “" + audio.title() + "” answers HEAD with " + answer.status() + ".",
          "Apple asks so before it lists an episode: answer 200.");
      return;
    }
    good.add("The newest audio answers HEAD.");
    var length = answer.header("Content-Length").orElse("");
    if (!length.isEmpty() && !length.equals(audio.length())) {
      warn(
          "The audio of “" + audio.title() + "” has another length than the feed says.",
          "Write " + length + " into its enclosure.");
    }
  }

  void range(Optional<WebAnswer> part) {
    if (part.map(it -> it.status() == 206).orElse(false)) {
      good.add("The newest audio can be had in parts, so listeners can skip in it.");
    } else {
      warn(
          "The newest audio cannot be had in parts.",
          "Apple wants byte ranges: answer Range with 206.");
    }
  }

  void artwork(Optional<WebAnswer> head) {
    if (head.map(WebAnswer::isSuccess).orElse(false)) {
      good.add("The artwork answers HEAD.");
    } else {
      warn("The artwork does not answer HEAD.", "Apple asks so: answer 200 at a public address.");
    }
  }

  private void error(String problem, String remedy) {
    findings.add(Finding.error("audio", problem, remedy));
  }

  private void warn(String problem, String remedy) {
    findings.add(Finding.warning("feed", problem, remedy));
  }

  private void hint(String problem, String remedy) {
    findings.add(Finding.hint("feed", problem, remedy));
  }
}
