package fm.podwright.testkit;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/// What lives in this process's memory.
public final class Heap {
  private Heap() {}

  /// How many objects of a class are alive, after a collection.
  public static long instances(Class<?> type) {
    return histogram()
        .lines()
        .map(String::strip)
        .map(line -> line.split("\\s+"))
        .filter(columns -> columns.length > 3 && columns[3].equals(type.getName()))
        .mapToLong(columns -> Long.parseLong(columns[1]))
        .sum();
  }

  private static String histogram() {
    try {
      var said =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "gcClassHistogram",
                  new Object[] {new String[0]},
                  new String[] {String[].class.getName()});
      return String.valueOf(said);
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }
}
