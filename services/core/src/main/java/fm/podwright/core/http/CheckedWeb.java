package fm.podwright.core.http;

import fm.podwright.core.http.WebUnavailable.Reason;
import fm.podwright.core.process.Addresses;
import fm.podwright.core.process.WebSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Asks over connections that go to checked addresses only, and gives up in time.
@Singleton
final class CheckedWeb implements Web {
  private final WebSettings settings;
  private final Destinations destinations;
  private final String agent;

  @Inject
  CheckedWeb(WebSettings settings, Addresses addresses) {
    this(settings, addresses, InetAddress::getAllByName);
  }

  CheckedWeb(WebSettings settings, Addresses addresses, Names names) {
    this.settings = settings;
    this.destinations = new Destinations(new Loopback(settings.loopbackHosts()), names);
    this.agent = "Podwright (+" + addresses.dashboardUrl() + ")";
  }

  /// The work is done on another thread, for nothing but giving it up ends a look-up of a name or
  /// an answer that drips.
  @Override
  public WebAnswer send(WebRequest request) {
    var patience = settings.patience().toMillis();
    var exchange = new Exchange(agent, Math.toIntExact(patience));
    var work = new FutureTask<>(() -> following(exchange).send(request));
    Thread.ofVirtual().name("web").start(work);
    try {
      return work.get(patience, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      exchange.abort();
      throw new WebUnavailable(
          Reason.TIMED_OUT, "No whole answer came within " + patience / 1000 + " seconds.", e);
    } catch (InterruptedException e) {
      exchange.abort();
      Thread.currentThread().interrupt();
      throw new WebUnavailable(Reason.BROKEN, "The request was given up.", e);
    } catch (ExecutionException e) {
      throw Failures.of(e.getCause() == null ? e : e.getCause());
    }
  }

  private Following following(Exchange exchange) {
    return new Following(exchange, destinations, settings.redirects());
  }
}
