package fm.podwright.core.feed;

/// Asked in the transaction that would change something, while it is held against others: whether
/// it still stands as whoever changes it saw it.
@FunctionalInterface
public interface Unchanged {
  /// Of no interest: the change is made of what is stored.
  Unchanged ANYHOW = () -> true;

  boolean holds();
}
