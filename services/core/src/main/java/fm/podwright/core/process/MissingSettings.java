package fm.podwright.core.process;

import java.util.List;

/// A service cannot start because it was not told something that it must not guess.
public final class MissingSettings extends RuntimeException {
  private static final long serialVersionUID = 1;

  MissingSettings(Role role, List<RequiredSetting> missing) {
    super(
        "the %s cannot start without: %s"
            .formatted(
                role.label(),
                String.join("; ", missing.stream().map(RequiredSetting::remedy).toList())));
  }
}
