package fm.podwright.core.process;

import java.util.Locale;

/// One of the three services that make up Podwright.
public enum Role {
  DASHBOARD(0),
  PUBLISHER(1),
  WORKER(2);

  private final int managementOffset;

  Role(int managementOffset) {
    this.managementOffset = managementOffset;
  }

  /// The name in `podwright.service`, in the file of settings and in what is said to people.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// How far this service's management port lies above `PODWRIGHT_MANAGEMENT_PORT`, the first of
  /// three.
  public int managementOffset() {
    return managementOffset;
  }
}
