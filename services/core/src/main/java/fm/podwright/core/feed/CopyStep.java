package fm.podwright.core.feed;

/// How far the published copy of an episode's audio is, in the order of the work.
public enum CopyStep {
  FETCHING,
  WRITING,
  CHECKING,
  STORING,
  DONE
}
