import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/// Shakes hands with an edge, each time as a client that was never there before, or asks it what it
/// asks itself. Arguments: `shake` PORT PATTERN FIRST LAST CLIENTS, `ask` PORT PATTERN FIRST LAST
/// TIMES; PATTERN has a `%d` for the number.
public final class Handshakes {
  /// In Caddy 2.6.2 a counter that bounds nothing refuses a handshake now and then when all
  /// processors are busy; everybody tries again.
  private static final int MOST_TRIES = 5;

  private Handshakes() {}

  public static void main(String[] arguments) throws Exception {
    var port = Integer.parseInt(arguments[1]);
    var first = Integer.parseInt(arguments[3]);
    var last = Integer.parseInt(arguments[4]);
    var more = Integer.parseInt(arguments[5]);
    if (arguments[0].equals("ask")) ask(port, arguments[2], first, last, more);
    else shake(port, arguments[2], first, last, more);
  }

  private static void shake(int port, String pattern, int first, int last, int clients)
      throws Exception {
    var good = new AtomicInteger();
    var atOnce = new AtomicInteger();
    var took = new long[last - first + 1];
    var began = System.nanoTime();
    try (var executor = Executors.newFixedThreadPool(clients)) {
      for (var number = first; number <= last; number++) {
        var place = number - first;
        var name = pattern.formatted(number);
        executor.execute(() -> {
          var start = System.nanoTime();
          var tries = 1;
          while (!shakes(port, name) && tries <= MOST_TRIES) tries++;
          if (tries <= MOST_TRIES) good.incrementAndGet();
          if (tries == 1) atOnce.incrementAndGet();
          took[place] = System.nanoTime() - start;
        });
      }
    }
    var seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf(
        "%d of %d shook hands (%d at the first try), %d were refused; %.0f a second; %s%n",
        good.get(),
        took.length,
        atOnce.get(),
        took.length - good.get(),
        took.length / seconds,
        new Figures(took));
  }

  /// True if the edge has a certificate of exactly this name.
  private static boolean shakes(int port, String name) {
    try {
      var context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new Anybody()}, null);
      try (var socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", port)) {
        socket.setSoTimeout(60_000);
        var parameters = socket.getSSLParameters();
        parameters.setServerNames(List.of(new SNIHostName(name)));
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        var certificate = (X509Certificate) socket.getSession().getPeerCertificates()[0];
        return certificate.getSubjectAlternativeNames().stream()
            .anyMatch(it -> name.equals(it.get(1)));
      }
    } catch (SSLException e) {
      return false;
    } catch (Exception e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static void ask(int port, String pattern, int first, int last, int times)
      throws IOException, InterruptedException {
    var took = new long[times];
    var allowed = 0;
    try (var http = HttpClient.newHttpClient()) {
      for (var i = -1000; i < times; i++) {
        var name = pattern.formatted(first + Math.floorMod(i * 7919, last - first + 1));
        var url = URI.create("http://127.0.0.1:" + port + "/allowed?domain=" + name);
        var start = System.nanoTime();
        var answer = http.send(HttpRequest.newBuilder(url).build(), BodyHandlers.discarding());
        if (i < 0) continue;
        took[i] = System.nanoTime() - start;
        if (answer.statusCode() == 200) allowed++;
      }
    }
    System.out.printf("%d of %d allowed; %s%n", allowed, times, new Figures(took));
  }

  private static final class Anybody implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
