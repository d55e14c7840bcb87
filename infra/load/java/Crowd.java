import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Many clients that each keep one connection to a publisher and all ask at once, on one thread: so
/// few of the machine's cycles are theirs that what they measure is the publisher.
final class Crowd implements AutoCloseable {
  private static final Pattern HEAD =
      Pattern.compile(
          "HTTP/1\\.1 (\\d{3}) .*?\r\ncontent-length: (\\d+)\r\n.*?\r\n\r\n",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 120_000;
  private static final int AT_ONCE = 25;

  private final ByteBuffer bytes = ByteBuffer.allocateDirect(256 * 1024);
  private final Selector selector = Selector.open();
  private final Client[] clients;
  private int waiting;
  private long asking;

  Crowd(int clients, int port) throws IOException {
    this.clients = new Client[clients];
    for (var i = 0; i < clients; i++) this.clients[i] = new Client(port);
  }

  /// Everybody asks for this, and waits until all have been answered.
  void ask(byte[] request) throws IOException {
    waiting = clients.length;
    var began = System.nanoTime();
    for (var i = 0; i < clients.length; i++) {
      clients[i].ask(request);
      if (i % AT_ONCE == 0) selector.selectNow(this::take);
    }
    asking = System.nanoTime() - began;
    while (waiting > 0) {
      if (selector.select(this::take, LONGEST) == 0) throw new IOException("nobody is answered");
    }
  }

  /// The nanoseconds until the last had asked.
  long asking() {
    return asking;
  }

  /// The nanoseconds that the last to be answered waited for the first byte.
  long slowest() {
    return Arrays.stream(clients).mapToLong(it -> it.firstByte).max().orElseThrow();
  }

  /// How many answers were no 200.
  long failed() {
    return Arrays.stream(clients).filter(it -> it.status != 200).count();
  }

  private void take(SelectionKey key) {
    try {
      ((Client) key.attachment()).take();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private final class Client {
    private final SocketChannel channel;
    private String head = "";
    private long left;
    private long began;
    private long firstByte;
    private int status;

    Client(int port) throws IOException {
      channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, this);
    }

    void ask(byte[] request) throws IOException {
      head = "";
      firstByte = 0;
      status = 0;
      began = System.nanoTime();
      if (channel.write(ByteBuffer.wrap(request)) < request.length) {
        throw new IOException("a request was not taken");
      }
    }

    void take() throws IOException {
      bytes.clear();
      if (channel.read(bytes) < 0) throw new IOException("the publisher closed");
      if (firstByte == 0) firstByte = System.nanoTime() - began;
      if (status == 0) begin();
      else left -= bytes.position();
      if (status != 0 && left == 0) waiting--;
    }

    private void begin() {
      head += StandardCharsets.ISO_8859_1.decode(bytes.flip());
      var read = HEAD.matcher(head);
      if (!read.lookingAt()) return;
      status = Integer.parseInt(read.group(1));
      left = Long.parseLong(read.group(2)) - (head.length() - read.end());
    }
  }

  @Override
  public void close() throws IOException {
    for (var client : clients) client.channel.close();
    selector.close();
  }
}
