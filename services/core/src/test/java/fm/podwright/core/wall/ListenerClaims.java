package fm.podwright.core.wall;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the publisher can do: read what is public of the account that it serves, and add hits.
final class ListenerClaims {
  private static final String OUT =
      "episode_id IN (SELECT id FROM episode WHERE status = 'published')";
  private static final Map<String, String> PUBLIC =
      Map.ofEntries(
          entry("account", "true"),
          entry("show", "true"),
          entry("image", "true"),
          entry("show_host", "true"),
          entry("facade", "true"),
          entry("own_page", "true"),
          entry("restriction", "show_id IS NOT NULL"),
          entry("old_path", "true"),
          entry("episode_address", "true"),
          entry("enclosure", "true"),
          entry("episode", "status = 'published'"),
          entry("media", "id IN (SELECT media_id FROM episode WHERE status = 'published')"),
          entry("person", "slug IN ('host', 'published')"),
          entry("topic", "slug = 'published'"),
          entry("show_credit", "true"),
          entry("episode_credit", OUT),
          entry("episode_topic", OUT),
          entry("chapter_mark", OUT),
          entry("transcript", OUT),
          entry("passage", OUT));

  private final Cast cast;
  private final Actor listener;

  ListenerClaims(Cast cast) {
    this.cast = cast;
    this.listener = cast.listener();
  }

  List<Claim> of(Tenant tenant) {
    return Stream.concat(
            cast.tables().stream().flatMap(table -> of(tenant, table)),
            Stream.of(
                new Claim("a listener sees nobody", () -> isRefused(tenant, "SELECT FROM users")),
                new Claim(
                    "a listener sees no account's name",
                    () -> isRefused(tenant, "SELECT name FROM account")),
                new Claim("a listener ships hits of " + tenant, () -> shipsHits(tenant)),
                new Claim("a listener gets no hit back", () -> getsNoHitBack(tenant))))
        .toList();
  }

  private Stream<Claim> of(Tenant tenant, String table) {
    return Stream.of(
        new Claim(
            tenant + "'s listener reads what is public of " + table, () -> reads(tenant, table)),
        new Claim("nothing public without an account: " + table, () -> isClosed(table)),
        new Claim(tenant + "'s listener changes no " + table, () -> changesNothing(tenant, table)));
  }

  private boolean reads(Tenant tenant, String table) {
    var seen = listener.ask(tenant, "SELECT account_id FROM " + table);
    if (!PUBLIC.containsKey(table)) return seen.isRefused();
    return seen.isDone()
        && seen.values().size() == cast.count(tenant, table, PUBLIC.get(table))
        && seen.values().stream().allMatch(tenant.account()::equals);
  }

  private boolean isClosed(String table) {
    return listener.ask("SELECT FROM " + table).isWithoutAccount();
  }

  private boolean changesNothing(Tenant tenant, String table) {
    return isRefused(tenant, "UPDATE %s SET account_id = account_id".formatted(table))
        && isRefused(tenant, "DELETE FROM " + table)
        && (table.equals("hit") || isRefused(tenant, cast.insert(tenant, table)));
  }

  private boolean isRefused(Tenant tenant, String sql) {
    return listener.ask(tenant, sql).isRefused();
  }

  private boolean shipsHits(Tenant tenant) {
    return listener.ask(hit(tenant)).changed() == 1;
  }

  private boolean getsNoHitBack(Tenant tenant) {
    return isRefused(tenant, hit(tenant) + " RETURNING id");
  }

  private static String hit(Tenant tenant) {
    return """
    INSERT INTO hit (account_id, id, at, show_id, episode_id, media_id, listener, user_agent, method, status,
      first_byte, bytes)
    VALUES ('%1$s', gen_random_uuid(), now(), '%1$s', '%1$s', '%1$s', 'hash', 'test', 'GET', 200, 0, 1)
    """
        .formatted(tenant.account());
  }
}
