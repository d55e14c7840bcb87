import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Stands before an S3 and lets so many of a hundred requests go wrong, in every way that a network
/// or S3 itself has. `GET /met` says how many of which there were. Arguments: port, the port of S3,
/// seed, and a file that holds how many of a hundred.
public final class Faulty {
  private static final int SILENCE = 60_000;

  /// What becomes of a request.
  private enum Fate {
    GOOD,
    /// Refused before S3 hears of it.
    ERROR_500,
    SLOW_DOWN_503,
    HUNG_UP,
    /// S3 gets a part of what was sent and then nothing more.
    REQUEST_CUT,
    /// S3 does it, and nobody learns of it.
    DONE_BUT_500,
    DONE_BUT_HUNG_UP,
    /// The answer announces all of its bytes and breaks off.
    ANSWER_CUT,
    /// Some seconds without a word, before or within the answer.
    STALLED,
    ANSWER_STALLED,
    /// Longer than anybody waits.
    SILENT,
    /// What S3 does where an answer has to begin before its work is done.
    ERROR_WITHIN_200
  }

  private final int store;
  private final Random random;
  private final Path share;
  private final Map<Fate, Integer> met = new TreeMap<>();

  private Faulty(int store, Random random, Path share) {
    this.store = store;
    this.random = random;
    this.share = share;
  }

  public static void main(String[] arguments) throws IOException {
    var port = Integer.parseInt(arguments[0]);
    var random = new Random(Long.parseLong(arguments[2]));
    var faulty = new Faulty(Integer.parseInt(arguments[1]), random, Path.of(arguments[3]));
    try (var server = new ServerSocket(port, 200, InetAddress.getLoopbackAddress())) {
      while (true) {
        var client = server.accept();
        Thread.ofVirtual().start(() -> faulty.serve(client));
      }
    }
  }

  /// One request a connection.
  private void serve(Socket client) {
    try (client) {
      client.setSoTimeout(SILENCE);
      var in = new BufferedInputStream(client.getInputStream(), 65_536);
      var request = Head.read(in);
      if (request.isEmpty()) return;
      if (request.text().startsWith("GET /met ")) {
        say(client, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + met());
        return;
      }
      if (request.says("expect")) say(client, "HTTP/1.1 100 Continue\r\n\r\n");
      answer(client, in, request, fate(request));
    } catch (IOException e) {
      // Whoever broke off knows.
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private synchronized Fate fate(Head request) throws IOException {
    var isWrong = random.nextInt(100) < Integer.parseInt(Files.readString(share).strip());
    var fates = Fate.values();
    var fate = isWrong ? fates[1 + random.nextInt(fates.length - 1)] : Fate.GOOD;
    // Each would hold up its request for half a minute; once in five is enough.
    if (fate == Fate.SILENT && random.nextInt(5) > 0) fate = Fate.STALLED;
    if (fate == Fate.ERROR_WITHIN_200 && !request.isAssembling()) fate = Fate.ERROR_500;
    met.merge(fate, 1, Integer::sum);
    return fate;
  }

  private synchronized String met() {
    return met.toString();
  }

  private synchronized int chance(int bound) {
    return random.nextInt(bound);
  }

  private synchronized double portion() {
    return random.nextDouble();
  }

  private void answer(Socket client, InputStream in, Head request, Fate fate)
      throws IOException, InterruptedException {
    switch (fate) {
      case ERROR_500 -> refuse(client, in, request, "500 Internal Server Error", "InternalError");
      case SLOW_DOWN_503 -> refuse(client, in, request, "503 Slow Down", "SlowDown");
      case HUNG_UP -> {}
      case REQUEST_CUT -> {
        try (var _ = pass(in, request, (long) (request.length() * portion()))) {}
      }
      case DONE_BUT_500 -> {
        done(in, request);
        say(client, error("500 Internal Server Error", "InternalError"));
      }
      case DONE_BUT_HUNG_UP -> done(in, request);
      case ERROR_WITHIN_200 -> {
        if (chance(2) == 0) done(in, request);
        else in.skipNBytes(request.length());
        say(client, error("200 OK", "InternalError"));
      }
      case STALLED -> {
        Thread.sleep(1000 + chance(4000));
        forward(client, in, request, Fate.GOOD);
      }
      case SILENT -> Thread.sleep(30_000);
      case GOOD, ANSWER_CUT, ANSWER_STALLED -> forward(client, in, request, fate);
    }
  }

  private static void refuse(
      Socket client, InputStream in, Head request, String status, String code) throws IOException {
    in.skipNBytes(request.length());
    say(client, error(status, code));
  }

  private void done(InputStream in, Head request) throws IOException {
    try (var upstream = pass(in, request, request.length())) {
      upstream.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
  }

  /// Sends the request on, with so many bytes of its body.
  private Socket pass(InputStream in, Head request, long bytes) throws IOException {
    var upstream = new Socket(InetAddress.getLoopbackAddress(), store);
    upstream.setSoTimeout(SILENCE);
    var out = upstream.getOutputStream();
    out.write(request.alone());
    copy(in, out, bytes);
    out.flush();
    return upstream;
  }

  private void forward(Socket client, InputStream in, Head request, Fate fate)
      throws IOException, InterruptedException {
    try (var upstream = pass(in, request, request.length())) {
      var back = new BufferedInputStream(upstream.getInputStream(), 65_536);
      var head = Head.read(back);
      var out = client.getOutputStream();
      var length = request.isHead() ? 0 : head.length();
      out.write(head.alone());
      if (fate != Fate.GOOD) copy(back, out, (long) (length * portion()));
      out.flush();
      if (fate == Fate.ANSWER_CUT) return;
      if (fate == Fate.ANSWER_STALLED) Thread.sleep(1000 + chance(4000));
      back.transferTo(out);
    }
  }

  private static void copy(InputStream in, OutputStream out, long bytes) throws IOException {
    var buffer = new byte[65_536];
    for (var left = bytes; left > 0; ) {
      var read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (read < 0) throw new IOException("it broke off");
      out.write(buffer, 0, read);
      left -= read;
    }
  }

  private static void say(Socket client, String text) throws IOException {
    client.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    client.getOutputStream().flush();
  }

  private static String error(String status, String code) {
    var body =
        """
        <?xml version="1.0" encoding="UTF-8"?><Error><Code>%s</Code><Message>It is meant to fail.</Message></Error>\
        """
            .formatted(code);
    return "HTTP/1.1 %s\r\nContent-Type: application/xml\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
        .formatted(status, body.length(), body);
  }
}
