import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A client that keeps one connection to a publisher and asks on it.
final class Ask implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;

  Ask(int port) throws IOException {
    this(InetAddress.getLoopbackAddress(), port);
  }

  /// Asks there: `host:port`.
  static Ask at(String place) throws IOException {
    var parts = place.split(":");
    return new Ask(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
  }

  private Ask(InetAddress address, int port) throws IOException {
    socket = new Socket(address, port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(120_000);
    in = new BufferedInputStream(socket.getInputStream(), 65_536);
  }

  /// What came back; `firstByte` is the nanoseconds until it began.
  record Answer(int status, String etag, byte[] body, long firstByte) {}

  Answer get(String host, String path, String... headers) throws IOException {
    var began = send(host, path, headers);
    return read(began);
  }

  long send(String host, String path, String... headers) throws IOException {
    var request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n");
    for (var header : headers) request.append(header).append("\r\n");
    var bytes = request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    var began = System.nanoTime();
    socket.getOutputStream().write(bytes);
    return began;
  }

  Answer read(long began) throws IOException {
    var first = line();
    var firstByte = System.nanoTime() - began;
    var status = Integer.parseInt(first.split(" ", 3)[1]);
    var etag = "";
    var length = 0;
    for (var line = line(); !line.isEmpty(); line = line()) {
      var lower = line.toLowerCase(java.util.Locale.ROOT);
      if (lower.startsWith("etag: ")) etag = line.substring(6);
      if (lower.startsWith("content-length: ")) length = Integer.parseInt(line.substring(16));
    }
    return new Answer(status, etag, in.readNBytes(length), firstByte);
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (var next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) throw new IOException("the publisher closed");
      if (next != '\r') line.append((char) next);
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
