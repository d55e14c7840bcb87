package fm.podwright.standin.stripe;

/// What may be made to go wrong with a request.
public enum Fault {
  /// No answer comes; the request has had no effect.
  TIME_OUT,
  /// No answer comes; the request has had its effect.
  TIME_OUT_AFTER,
  /// 429, no effect.
  TOO_MANY_REQUESTS,
  /// 500, no effect.
  SERVER_ERROR,
  /// The connection is cut in the middle of the answer; the request has had no effect.
  CUT,
  /// The connection is cut in the middle of the answer; the request has had its effect.
  CUT_AFTER
}
