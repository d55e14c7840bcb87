package fm.podwright.worker.feed;

/// A hub did not take the word.
final class HubRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  HubRefused(int status) {
    super("It answered with status " + status + ".");
  }
}
