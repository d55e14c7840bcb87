package fm.podwright.core.wall;

import java.util.List;
import java.util.Locale;

/// The functions that cross accounts on purpose answer who asks with the right key, about that key
/// alone.
final class LookupClaims {
  private final Actor app;
  private final Actor listener;

  LookupClaims(Cast cast) {
    this.app = cast.app();
    this.listener = cast.listener();
  }

  List<Claim> of(Tenant tenant) {
    var letter = tenant.name().toLowerCase(Locale.ROOT);
    var host = "SELECT account_id FROM find_host('show-%s.localhost')".formatted(letter);
    return List.of(
        finds(
            app,
            "SELECT account_id FROM find_sign_in('%s@example.com')".formatted(letter),
            tenant.account()),
        finds(app, "SELECT id FROM find_token('%s token')".formatted(tenant), tenant.id("token")),
        finds(
            app,
            "SELECT account_id FROM find_customer('cus_%s')".formatted(letter),
            tenant.account()),
        finds(app, "SELECT * FROM accounts_to_sweep()", Tenant.A.account(), Tenant.B.account()),
        finds(app, host, tenant.account()),
        finds(listener, host, tenant.account()),
        finds(
            listener,
            "SELECT host FROM list_hosts('', 10)",
            "a.example.com",
            "b.example.com",
            "show-a.localhost",
            "show-b.localhost"),
        finds(
            listener,
            "SELECT id FROM find_preview('%s draft')".formatted(tenant),
            tenant.id("draft")),
        finds(
            listener,
            "SELECT id FROM find_preview_media('%s draft')".formatted(tenant),
            tenant.id("media draft")),
        finds(
            listener,
            "SELECT id FROM find_preview_people('%s draft') WHERE extension = 'jpg'"
                .formatted(tenant),
            tenant.id("person draft")),
        finds(
            listener,
            "SELECT id FROM find_preview_topics('%s draft')".formatted(tenant),
            tenant.id("topic draft")),
        finds(
            listener,
            "SELECT episode_id FROM find_preview_transcript('%s draft')".formatted(tenant),
            tenant.id("draft")));
  }

  /// Wrong keys find nothing, and wrong roles may not ask.
  List<Claim> closed() {
    return List.of(
        finds(app, "SELECT * FROM find_sign_in('%')"),
        finds(app, "SELECT * FROM find_token('')"),
        finds(app, "SELECT * FROM find_host('')"),
        finds(app, "SELECT * FROM find_customer('')"),
        finds(app, "SELECT * FROM find_customer(NULL)"),
        finds(listener, "SELECT * FROM find_preview('')"),
        finds(listener, "SELECT * FROM find_preview(NULL)"),
        finds(listener, "SELECT * FROM find_preview_media('')"),
        finds(listener, "SELECT * FROM find_preview_people('')"),
        finds(listener, "SELECT * FROM find_preview_topics('')"),
        finds(listener, "SELECT * FROM find_preview_transcript('')"),
        refused(app, "find_preview('A draft')"),
        refused(listener, "find_sign_in('a@example.com')"),
        refused(listener, "find_token('A token')"),
        refused(listener, "find_customer('cus_a')"),
        refused(listener, "accounts_to_sweep()"),
        refused(app, "list_hosts('', 10)"));
  }

  private static Claim finds(Actor actor, String sql, String... ids) {
    return new Claim(
        actor.role() + ": " + sql,
        () -> {
          var answer = actor.ask(sql);
          return answer.isDone()
              && answer.values().size() == ids.length
              && answer.values().containsAll(List.of(ids));
        });
  }

  private static Claim refused(Actor actor, String call) {
    return new Claim(
        actor.role() + " may not ask " + call,
        () -> actor.ask("SELECT * FROM " + call).isRefused());
  }
}
