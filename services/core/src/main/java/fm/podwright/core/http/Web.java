package fm.podwright.core.http;

/// Asks servers outside, at addresses that anybody may have written.
///
/// Only http and https, and only hosts whose addresses are public: a name is looked up once, each
/// address is checked, and the connection goes to the checked one. The whole exchange, redirects
/// included, ends within the time that [WebSettings] allow. Call it outside of a transaction.
public interface Web {
  /// The answer, whatever its status; throws [WebUnavailable] if there is none that can be used.
  WebAnswer send(WebRequest request);
}
