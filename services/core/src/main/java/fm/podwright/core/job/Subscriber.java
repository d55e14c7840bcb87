package fm.podwright.core.job;

/// Hears announcements, one after the other on one thread that all subscribers share: its methods
/// return at once and leave what takes long to others.
public interface Subscriber {
  /// Takes one announcement.
  void heard(String payload);

  /// Called after every connection and reconnection, and once when subscribing while connected:
  /// what was announced before that was not heard, so compare what you know with the database.
  void connected();

  /// Called when nothing can be heard any more, and again whenever connecting failed.
  default void lost() {}
}
