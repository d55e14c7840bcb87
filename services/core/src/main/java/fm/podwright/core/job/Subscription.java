package fm.podwright.core.job;

/// A subscriber's place among the others, until it is closed.
public interface Subscription extends AutoCloseable {
  @Override
  void close();
}
