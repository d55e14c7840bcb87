package fm.podwright.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.stream.Stream;

/// A connection on which a test says what no polite client would.
public record Wire(Socket socket) implements AutoCloseable {
  private static final int LETTERS = 5000;
  private static final int PAUSE_MILLIS = 20;

  /// Connects to a server on this machine.
  public static Wire to(int port) {
    try {
      return new Wire(new Socket("localhost", port));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Says something, without waiting for an answer.
  public Wire say(String words) {
    try {
      socket.getOutputStream().write(words.getBytes(UTF_8));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All that is answered until the server closes.
  public String answer() {
    try {
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Sends one request after the other, the last of which has to ask for the connection's end, and
  /// reads all answers without looking at them.
  public void send(Stream<String> requests) {
    var reading = Thread.ofVirtual().start(this::drain);
    requests.forEach(this::say);
    try {
      reading.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Says a letter now and then until the server has had enough; false if that takes more than a
  /// minute and a half.
  public boolean isCutOff() {
    try {
      socket.setSoTimeout(PAUSE_MILLIS);
    } catch (SocketException e) {
      throw new UncheckedIOException(e);
    }
    return Stream.generate(this::isClosed).limit(LETTERS).anyMatch(it -> it);
  }

  private boolean isClosed() {
    try {
      socket.getOutputStream().write('x');
      return socket.getInputStream().read() < 0;
    } catch (SocketTimeoutException _) {
      return false;
    } catch (SocketException _) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void drain() {
    try {
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
