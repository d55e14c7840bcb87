package fm.podwright.core.http;

import fm.podwright.core.http.WebUnavailable.Reason;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import javax.net.ssl.SSLException;

/// What a failed exchange is called.
final class Failures {
  private Failures() {}

  static WebUnavailable of(Throwable failure) {
    return switch (failure) {
      case WebUnavailable known -> known;
      case SSLException e ->
          new WebUnavailable(
              Reason.NOT_SECURE, "No secure connection came about: the certificate fails.", e);
      case ConnectException e -> noConnection(e);
      case NoRouteToHostException e -> noConnection(e);
      case InterruptedIOException e ->
          new WebUnavailable(Reason.TIMED_OUT, "The server did not answer in time.", e);
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default ->
          new WebUnavailable(
              Reason.BROKEN, "What the server sent cannot be read as HTTP.", failure);
    };
  }

  private static WebUnavailable noConnection(Exception e) {
    return new WebUnavailable(Reason.NO_CONNECTION, "The server takes no connection.", e);
  }
}
