import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Says every few seconds how many jobs are left, and when none is, what they have effected and who
/// took over from whom. Arguments: publications, invitations, the folder of the mail server.
public final class Effected {
  /// Each time that a job was begun again: by another worker after the last sign of life of the one
  /// that had it, or while that one lived.
  private static final String AGAIN =
      """
      WITH last AS (SELECT worker, max(at) AS at FROM ledger WHERE worker IS NOT NULL GROUP BY worker),
        begun AS (
          SELECT job, worker, lead(at) OVER w AS next, lead(worker) OVER w AS other
          FROM ledger WHERE what = 'begun' WINDOW w AS (PARTITION BY job ORDER BY at)),
        again AS (
          SELECT job, extract(epoch FROM next - last.at) AS seconds, next > last.at AND other <> worker AS taken_over
          FROM begun JOIN last USING (worker) WHERE next IS NOT NULL)
      """;

  private static final int PAUSE = 2;

  private Effected() {}

  public static void main(String[] arguments) throws Exception {
    for (var left = Ledger.left(); left > 0; left = Ledger.left()) {
      System.out.println(left + " left");
      TimeUnit.SECONDS.sleep(PAUSE);
    }
    System.out.println("0 left");
    var publications = Integer.parseInt(arguments[0]);
    var post = new Post(Path.of(arguments[2])).to("guest-");
    System.out.printf(
        "%s; of %d publications %d are out, revisions were raised %d times, %d GUIDs were given, %d"
            + " changes of feeds noted; of %s invitations %d were noted as sent, %s; %s%n",
        Ledger.told(),
        publications,
        Ledger.count(
            "SELECT count(*) FROM episode WHERE status = 'published' AND guid NOT LIKE 'guid %'"),
        Ledger.count("SELECT sum(revision - 1) FROM show"),
        Ledger.count("SELECT count(*) FROM used_guid WHERE guid NOT LIKE 'guid %'"),
        Ledger.count("SELECT count(*) FROM feed_change"),
        arguments[1],
        Ledger.count("SELECT count(*) FROM effect WHERE key LIKE '%/mail'"),
        post,
        takeovers());
  }

  private static String takeovers() throws Exception {
    return Superuser.value(
        AGAIN
            + """
            SELECT format('%s jobs were taken over from the dead, p50 %s s, max %s s after the last sign of life; %s begun again while their worker lived',
              count(*) FILTER (WHERE taken_over),
              round((percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) FILTER (WHERE taken_over))::numeric, 1),
              round(max(seconds) FILTER (WHERE taken_over), 1),
              count(*) FILTER (WHERE NOT taken_over)) FROM again
            """);
  }
}
