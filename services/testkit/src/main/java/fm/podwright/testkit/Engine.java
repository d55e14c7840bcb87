package fm.podwright.testkit;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether a container engine answers on this machine. Asked before Testcontainers is, which takes
/// long to say no.
final class Engine {
  private static final int PATIENCE = 500;
  private static final boolean ANSWERS = answers(System.getenv().getOrDefault("DOCKER_HOST", ""));

  private Engine() {}

  static boolean isThere() {
    return ANSWERS;
  }

  private static boolean answers(String host) {
    if (host.startsWith("tcp://")) {
      return listens(URI.create(host));
    }
    var socket =
        host.startsWith("unix://") ? host.substring("unix://".length()) : "/var/run/docker.sock";
    return Files.isWritable(Path.of(socket));
  }

  private static boolean listens(URI host) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host.getHost(), host.getPort()), PATIENCE);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
