import java.sql.SQLException;

/// Keeps a list of what becomes of every job, whatever the job does: a trigger in this database
/// notes when a row comes into the job table, when a worker takes it, and when it goes. Arguments:
/// `keep` begins with it, `tell` says what it shows.
public final class Ledger {
  private static final String KEEP =
      """
      CREATE TABLE ledger (what text NOT NULL, task text NOT NULL, job text NOT NULL, worker text, at timestamptz NOT NULL);
      CREATE INDEX ledger_job ON ledger (job, what);
      CREATE FUNCTION note_job() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE
        task scheduled_tasks := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
        name text := substring(convert_from(task.task_data, 'UTF8') FROM '"job":"([0-9a-f-]{36})"');
      BEGIN
        -- work that comes back by itself has no number
        IF name IS NOT NULL THEN
          INSERT INTO ledger VALUES (
            CASE TG_OP WHEN 'INSERT' THEN 'entered' WHEN 'UPDATE' THEN 'begun' ELSE 'gone' END,
            task.task_name, name, task.picked_by, clock_timestamp());
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER entered AFTER INSERT ON scheduled_tasks FOR EACH ROW EXECUTE FUNCTION note_job();
      CREATE TRIGGER begun AFTER UPDATE ON scheduled_tasks FOR EACH ROW WHEN (NEW.picked AND NOT OLD.picked) EXECUTE FUNCTION note_job();
      CREATE TRIGGER gone AFTER DELETE ON scheduled_tasks FOR EACH ROW EXECUTE FUNCTION note_job();
      """;
  private static final String BEGUN = "SELECT job FROM ledger WHERE what = 'begun' GROUP BY job";

  private Ledger() {}

  public static void main(String[] arguments) throws SQLException {
    if (arguments[0].equals("keep")) Superuser.execute(KEEP);
    else System.out.println(told());
  }

  static String told() throws SQLException {
    return "%d jobs of %s kinds, %d done, %d begun twice%s, %d failed and were given up, %d left"
        .formatted(
            entered(),
            Superuser.value("SELECT count(DISTINCT task) FROM ledger"),
            count(
                    "SELECT count(DISTINCT job) FROM ledger WHERE what = 'gone' AND job IN (%s)"
                        .formatted(BEGUN))
                - dead(),
            twice(),
            Superuser.value(
                "SELECT coalesce(' (' || string_agg(DISTINCT task, ', ') || ')', '') FROM ledger WHERE job IN (%s HAVING count(*) > 1)"
                    .formatted(BEGUN)),
            dead(),
            left());
  }

  static int entered() throws SQLException {
    return count("SELECT count(DISTINCT job) FROM ledger WHERE what = 'entered'");
  }

  /// Jobs that more than one try was made of.
  static int twice() throws SQLException {
    return count("SELECT count(*) FROM (%s HAVING count(*) > 1) t".formatted(BEGUN));
  }

  static int dead() throws SQLException {
    return count("SELECT count(*) FROM dead_job");
  }

  /// Jobs that still wait or run.
  static int left() throws SQLException {
    return count(
        "SELECT count(DISTINCT job) FROM ledger WHERE what = 'entered'"
            + " AND job NOT IN (SELECT job FROM ledger WHERE what = 'gone')");
  }

  static int count(String sql) throws SQLException {
    return Integer.parseInt(Superuser.value(sql));
  }
}
