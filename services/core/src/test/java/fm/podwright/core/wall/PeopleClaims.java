package fm.podwright.core.wall;

import java.util.List;

/// People belong to no account; an account sees and changes those who belong to it.
final class PeopleClaims {
  private final Actor app;

  PeopleClaims(Cast cast) {
    this.app = cast.app();
  }

  List<Claim> of(Tenant tenant) {
    return List.of(
        new Claim(tenant + " reads exactly its own people", () -> readsOwn(tenant)),
        new Claim(tenant + " changes exactly its own people", () -> changesOwn(tenant)),
        new Claim(tenant + " makes nobody another", () -> makesNobodyAnother(tenant)),
        new Claim("a person without an account reads nobody", this::readsNobody),
        new Claim("a person signs up without an account", () -> signUp("NULL").isDone()),
        new Claim("nobody signs up verified", () -> signUp("now()").isRefused()));
  }

  private boolean readsOwn(Tenant tenant) {
    return app.ask(tenant, "SELECT id FROM users").values().equals(List.of(tenant.id("user")));
  }

  /// Names no column to read, so that only the policy for changes is asked.
  private boolean changesOwn(Tenant tenant) {
    return app.ask(tenant, "UPDATE users SET name = 'changed'").changed() == 1;
  }

  private boolean makesNobodyAnother(Tenant tenant) {
    return app.ask(tenant, "UPDATE users SET id = gen_random_uuid()").isRefused();
  }

  private boolean readsNobody() {
    return app.ask("SELECT FROM users").isWithoutAccount()
        && app.ask("UPDATE users SET name = 'changed'").isWithoutAccount();
  }

  private Answer signUp(String verified) {
    return app.ask(
        """
        INSERT INTO users (id, email, name, password_hash, verified_at, created_at)
        VALUES (gen_random_uuid(), 'new@example.com', 'New', 'none', %s, now())
        """
            .formatted(verified));
  }
}
