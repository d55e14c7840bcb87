package fm.podwright.worker.media;

/// The worker's disk has no room for this job now; later or elsewhere it may have.
final class DiskFull extends RuntimeException {
  private static final long serialVersionUID = 1;

  DiskFull() {
    super("there is not enough room on the worker's disk");
  }
}
