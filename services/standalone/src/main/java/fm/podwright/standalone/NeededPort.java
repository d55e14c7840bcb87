package fm.podwright.standalone;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// A port that something here will listen on.
///
/// @param setting the environment variable that moves it
record NeededPort(String what, int number, String setting) {

  /// Says whether somebody else listens there. A port that was ours a moment ago counts as free.
  boolean isTaken(String bind) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(bind, number));
      return false;
    } catch (IOException | IllegalArgumentException e) {
      return true;
    }
  }

  String complaint() {
    return "port %d is taken, which %s needs: set %s to another one"
        .formatted(number, what, setting);
  }
}
