import fm.podwright.core.account.InvitationOutcome;
import fm.podwright.core.account.Inviting;
import fm.podwright.core.feed.Copying;
import fm.podwright.core.feed.Outcome;
import fm.podwright.core.feed.Publishing;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Orders work of the workers by the code that the dashboard runs: plans drafts of the small shows
/// for ten seconds from now, and invites people. Arguments: publications, invitations.
public final class Orders {
  private static final Duration AHEAD = Duration.ofSeconds(10);
  private static final int AT_ONCE = 3;

  private final ApplicationContext context;

  private Orders(ApplicationContext context) {
    this.context = context;
  }

  public static void main(String[] arguments) throws Exception {
    var drafts =
        Superuser.values(
            "SELECT account_id || ' ' || id FROM episode WHERE status = 'draft' ORDER BY"
                + " md5(id::text) LIMIT "
                + arguments[0]);
    var owner = owner();
    try (var context = context()) {
      var orders = new Orders(context);
      try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
        drafts.forEach(it -> threads.execute(() -> orders.plan(it.split(" "))));
        IntStream.range(0, Integer.parseInt(arguments[1]))
            .forEach(it -> threads.execute(() -> orders.invite(owner, it)));
      }
    }
  }

  private static ApplicationContext context() {
    var settings = new HashMap<String, Object>();
    settings.put("datasources.default.url", System.getenv("PODWRIGHT_DATABASE_URL"));
    settings.put("datasources.default.username", "podwright_app");
    settings.put("datasources.default.password", System.getenv("PODWRIGHT_DATABASE_PASSWORD"));
    settings.put("datasources.default.driver-class-name", "org.postgresql.Driver");
    settings.put("datasources.default.dialect", "POSTGRES");
    settings.putAll(
        Map.of(
            "podwright.billing.enabled", false,
            "podwright.dashboard-url", System.getenv("PODWRIGHT_DASHBOARD_URL"),
            "podwright.sites-url", System.getenv("PODWRIGHT_SITES_URL")));
    return ApplicationContext.builder().deduceEnvironment(false).properties(settings).start();
  }

  private static Member owner() throws Exception {
    var account =
        AccountId.of(Superuser.value("SELECT account_id FROM show WHERE slug = 'show-1'"));
    var user = new UserId(UUID.randomUUID());
    Superuser.execute(
        "INSERT INTO users (id, email, name, password_hash, created_at, verified_at) VALUES ('%s', 'ada@example.com', 'Ada', '', now(), now())"
            .formatted(user));
    Superuser.execute(
        "INSERT INTO membership (account_id, user_id, role, created_at) VALUES ('%s', '%s', 'owner', now())"
            .formatted(account, user));
    return new Member(account, user, Role.OWNER);
  }

  /// There are no bytes that chapters could be written into: the audio goes out as it is.
  private void plan(String[] draft) {
    var account = AccountId.of(draft[0]);
    var episode = EpisodeId.of(draft[1]);
    var copying = context.getBean(Copying.class);
    context
        .getBean(Tenancy.class)
        .run(
            account,
            () ->
                copying
                    .wanted(account, episode)
                    .ifPresent(plan -> copying.keep(account, episode, plan, plan.source())));
    var at = Instant.now().plus(AHEAD);
    var outcome = context.getBean(Publishing.class).schedule(account, episode, at);
    if (!(outcome instanceof Outcome.Done)) throw new IllegalStateException(outcome.toString());
  }

  private void invite(Member owner, int number) {
    var guest = new EmailAddress("guest-%d@example.com".formatted(number));
    var outcome = context.getBean(Inviting.class).invite(owner, guest, Role.EDITOR);
    if (outcome != InvitationOutcome.SENT) throw new IllegalStateException(outcome.toString());
  }
}
