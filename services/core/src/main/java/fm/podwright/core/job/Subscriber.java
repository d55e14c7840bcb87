package fm.podwright.core.job;

/// Hears announcements, one after the other on one thread that all subscribers share: both methods
/// return at once and leave what takes long to others.
public interface Subscriber {
  /// Takes one announcement.
  void heard(String payload);

  /// Called after every connection and reconnection, and once when subscribing while connected:
  /// what was announced before that was not heard, so compare what you know with the database.
  void connected();
}
