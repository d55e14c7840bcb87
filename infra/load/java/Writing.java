import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/// Somebody who looks around in the dashboard, writes notes that are saved while they are written,
/// and invites others. What was answered as saved has to be there in the end, once.
final class Writing implements Runnable {
  private static final int REQUESTS = 30;
  private static final int PAUSE = 300;

  private final Edge edge;
  private final Tally tally;
  private final AtomicBoolean end;
  private final Random random;
  private final String show;
  private final String draft;
  private Person person;
  private int version;
  private String notes = "";
  private int invited;

  Writing(Edge edge, Tally tally, AtomicBoolean end, Person person, String show, Random random)
      throws Exception {
    this.edge = edge;
    this.tally = tally;
    this.end = end;
    this.person = person;
    this.show = show;
    this.random = random;
    this.draft = person.draft(show);
    this.version = version();
  }

  @Override
  public void run() {
    for (var i = 1; !end.get(); i++) {
      if (i % REQUESTS == 0) person = person.again(edge.client());
      var what = random.nextInt(10);
      if (what < 5) look();
      else if (what < 9) save("Notes, written for the %d. time.".formatted(i));
      else invite();
      try {
        Thread.sleep(random.nextInt(PAUSE));
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void look() {
    var paths =
        List.of("/home", "/shows/" + show, draft, "/members", "/shows/" + show + "/settings");
    var path = paths.get(random.nextInt(paths.size()));
    tally.of("dashboard page", () -> Person.expect(200, person.get(path)));
  }

  private void save(String text) {
    var form = Map.of("title", "A draft", "notes", text, "version", String.valueOf(version));
    HttpResponse<String> saved =
        tally.of("notes saved", () -> Person.expect(200, person.save(draft, version, form)));
    if (saved == null) return;
    version++;
    notes = text;
  }

  private void invite() {
    var form =
        Map.of("email", "guest-%d-%s@example.com".formatted(invited, show), "role", "editor");
    var sent =
        tally.of("invitation", () -> Person.expect(303, person.form("/members/invitations", form)));
    if (sent != null) invited++;
  }

  int invited() {
    return invited;
  }

  /// True if the database has the words that were saved last, and was written to once for each.
  boolean isKept() throws Exception {
    var stored = Superuser.value("SELECT notes FROM episode WHERE id = '%s'".formatted(id()));
    return stored.equals(notes) && version() == version;
  }

  private int version() throws Exception {
    return Ledger.count("SELECT version FROM episode WHERE id = '%s'".formatted(id()));
  }

  private String id() {
    return draft.substring(draft.lastIndexOf('/') + 1);
  }
}
