package fm.podwright.core.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// A mail server that takes one mail and answers nothing after that.
final class RudeServer implements AutoCloseable {
  private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  private final AtomicInteger taken = new AtomicInteger();

  RudeServer() throws IOException {
    Thread.ofVirtual().start(this::converse);
  }

  int port() {
    return listener.getLocalPort();
  }

  AtomicInteger taken() {
    return taken;
  }

  private void converse() {
    try (var socket = listener.accept();
        var in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        var out = socket.getOutputStream()) {
      var isData = false;
      out.write("220 hello\r\n".getBytes(StandardCharsets.US_ASCII));
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (line.equals(".")) taken.incrementAndGet();
        var answer = taken.get() == 1 && !line.equals(".") ? "" : answer(line, isData);
        isData = line.equals("DATA") || (isData && !line.equals("."));
        out.write(answer.getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException _) {
      // the other side has left
    }
  }

  private static String answer(String line, boolean isData) {
    if (line.equals("DATA")) return "354 go on\r\n";
    return isData && !line.equals(".") ? "" : "250 yes\r\n";
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
