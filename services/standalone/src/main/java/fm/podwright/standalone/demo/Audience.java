package fm.podwright.standalone.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Podcast apps that fetch episodes from the publisher, so that there is something to count. They
/// connect to where it listens and name the show's host, which this machine's resolver may not
/// know.
final class Audience {
  private static final int MOST = 9;
  private static final int PATIENCE = 30_000;

  private final String bind;
  private final int port;

  Audience(String bind, int port) {
    this.bind = bind;
    this.port = port;
  }

  /// Plays each enclosure to the end, some more often than others.
  void listenTo(List<URI> enclosures) throws IOException {
    for (var i = 0; i < enclosures.size(); i++) {
      var listeners = 1 + (i * 5 + 2) % MOST;
      for (var listener = 1; listener <= listeners; listener++) {
        play(enclosures.get(i), "ExamplePodcastApp/%d.0".formatted(listener));
      }
    }
  }

  private void play(URI enclosure, String userAgent) throws IOException {
    var request =
        "GET %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: %s\r\nConnection: close\r\n\r\n"
            .formatted(enclosure.getRawPath(), enclosure.getRawAuthority(), userAgent);
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(bind, port), PATIENCE);
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = socket.getInputStream();
      var status = new String(answer.readNBytes(12), StandardCharsets.US_ASCII);
      if (!status.endsWith(" 200")) throw new IOException(enclosure + " answered " + status);
      answer.transferTo(OutputStream.nullOutputStream());
    }
  }
}
