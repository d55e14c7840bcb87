package fm.podwright.core.process;

import io.micronaut.context.env.MapPropertySource;
import java.util.HashMap;
import java.util.Map;

/// The environment variables that are ours. `MICRONAUT_*` or `DATASOURCES_*` would hit every
/// service in one process and are left out.
public final class Variables extends MapPropertySource {
  static final int ORDER = 100;
  private static final String PREFIX = "PODWRIGHT_";

  private Variables(Map<String, ?> values) {
    super("environment", values);
  }

  /// Those of an environment.
  public static Variables of(Map<String, String> environment) {
    var ours = new HashMap<>(environment);
    ours.keySet().removeIf(name -> !name.startsWith(PREFIX));
    return new Variables(ours);
  }

  @Override
  public PropertyConvention getConvention() {
    return PropertyConvention.ENVIRONMENT_VARIABLE;
  }

  @Override
  public int getOrder() {
    return ORDER;
  }
}
