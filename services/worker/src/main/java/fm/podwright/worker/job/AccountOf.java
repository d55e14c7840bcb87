package fm.podwright.worker.job;

import java.lang.reflect.RecordComponent;

/// Reads a component of a job's arguments for the log.
final class AccountOf {
  private AccountOf() {}

  static String read(RecordComponent component, Record args) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return String.valueOf(accessor.invoke(args));
    } catch (ReflectiveOperationException e) {
      return "";
    }
  }
}
