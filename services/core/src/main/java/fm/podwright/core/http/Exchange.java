package fm.podwright.core.http;

import fm.podwright.core.http.WebRequest.Method;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.http.HttpHost;
import org.apache.http.HttpVersion;
import org.apache.http.client.config.CookieSpecs;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.config.ConnectionConfig;
import org.apache.http.config.MessageConstraints;
import org.apache.http.config.RegistryBuilder;
import org.apache.http.config.SocketConfig;
import org.apache.http.conn.HttpClientConnectionManager;
import org.apache.http.conn.socket.ConnectionSocketFactory;
import org.apache.http.conn.socket.PlainConnectionSocketFactory;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.BasicHttpClientConnectionManager;

/// One request to one host and its answer, over a connection of its own to the addresses that were
/// checked; nothing is followed, nothing is kept.
final class Exchange {
  private static final int CONNECT_MILLIS = 4_000;
  private static final MessageConstraints LIMITS =
      MessageConstraints.custom().setMaxLineLength(16_384).setMaxHeaderCount(200).build();

  private final AtomicReference<Optional<HttpUriRequest>> sent =
      new AtomicReference<>(Optional.empty());
  private final String agent;
  private final int patienceMillis;

  Exchange(String agent, int patienceMillis) {
    this.agent = agent;
    this.patienceMillis = patienceMillis;
  }

  /// The answer, without the redirects that led to it.
  WebAnswer run(WebRequest request, Destination destination) throws IOException {
    var message = message(request, destination);
    sent.set(Optional.of(message));
    var host = new HttpHost(destination.host(), destination.port(), destination.uri().getScheme());
    try (var client = client(destination);
        var response = client.execute(host, message)) {
      return Answers.read(request, destination.uri(), response);
    }
  }

  /// Ends it from another thread, whatever it waits for.
  void abort() {
    sent.get().ifPresent(Exchange::abort);
  }

  private static void abort(HttpUriRequest message) {
    try {
      message.abort();
    } catch (IllegalStateException _) {
      // it ended by itself at the same moment: its connection is given back already
    }
  }

  private HttpUriRequest message(WebRequest request, Destination destination) {
    var builder =
        RequestBuilder.create(request.method().name())
            .setVersion(HttpVersion.HTTP_1_1)
            .setUri(destination.uri())
            .setConfig(config())
            .setHeader("User-Agent", agent)
            .setHeader("Accept", "*/*")
            .setHeader("Accept-Encoding", "gzip");
    request.headers().forEach(builder::setHeader);
    if (request.method() == Method.POST) {
      builder.setEntity(new ByteArrayEntity(request.body().getBytes(StandardCharsets.UTF_8)));
    }
    return builder.build();
  }

  private RequestConfig config() {
    return RequestConfig.custom()
        .setConnectTimeout(CONNECT_MILLIS)
        .setSocketTimeout(patienceMillis)
        .setCookieSpec(CookieSpecs.IGNORE_COOKIES)
        .setAuthenticationEnabled(false)
        .setRedirectsEnabled(false)
        .setContentCompressionEnabled(false)
        .build();
  }

  private CloseableHttpClient client(Destination destination) {
    return HttpClients.custom()
        .setConnectionManager(connections(destination))
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableRedirectHandling()
        .disableCookieManagement()
        .build();
  }

  private HttpClientConnectionManager connections(Destination destination) {
    var sockets =
        RegistryBuilder.<ConnectionSocketFactory>create()
            .register("http", PlainConnectionSocketFactory.getSocketFactory())
            .register("https", SSLConnectionSocketFactory.getSocketFactory())
            .build();
    var checked = destination.addresses().toArray(InetAddress[]::new);
    var connections = new BasicHttpClientConnectionManager(sockets, null, null, _ -> checked);
    connections.setConnectionConfig(
        ConnectionConfig.custom().setMessageConstraints(LIMITS).build());
    connections.setSocketConfig(SocketConfig.custom().setSoTimeout(patienceMillis).build());
    return connections;
  }
}
