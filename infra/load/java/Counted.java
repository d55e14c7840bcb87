/// Waits until the database has so many hits, a minute at most, and says how many it has; ends with
/// 1 unless all are there. Argument: how many.
public final class Counted {
  private static final int PATIENCE = 60;

  private Counted() {}

  public static void main(String[] arguments) throws Exception {
    var wanted = Long.parseLong(arguments[0]);
    var began = System.nanoTime();
    var counted = count();
    for (var second = 0; second < PATIENCE && counted < wanted; second++) {
      Thread.sleep(1000);
      counted = count();
    }
    var seconds = (System.nanoTime() - began) / 1_000_000_000;
    System.out.printf("%d of %d counted within %d s%n", counted, wanted, seconds);
    if (counted != wanted) System.exit(1);
  }

  private static long count() throws java.sql.SQLException {
    return Long.parseLong(Superuser.value("SELECT count(*) FROM hit WHERE status = 206"));
  }
}
