package fm.podwright.core.wall;

import java.util.List;

/// Anybody reports, operators read and handle that in their own name; who is invited to sign up is
/// theirs alone, but for whoever has the token.
final class ReportClaims {
  private final Actor app;

  ReportClaims(Cast cast) {
    this.app = cast.app();
  }

  List<Claim> of(Tenant tenant) {
    var handle = "UPDATE abuse_report SET state = 'closed', handled_by = '%s'";
    var own = handle.formatted(tenant.id("user"));
    var foreign = handle.formatted(tenant.other().id("user"));
    var reports = "SELECT id FROM abuse_report";
    var invitations = "SELECT id FROM sign_up_invitation";
    var token = "SELECT email FROM find_sign_up_invitation('%s sign-up', now())".formatted(tenant);
    return List.of(
        new Claim("anybody adds an abuse_report", () -> app.ask(report("open")).isDone()),
        new Claim("nobody adds a closed abuse_report", () -> app.ask(report("closed")).isRefused()),
        new Claim("a tenant reads no abuse_report", () -> sees(app.ask(tenant, reports), 0)),
        new Claim("a tenant handles no abuse_report", () -> app.ask(tenant, own).changed() == 0),
        new Claim(
            "who is no operator handles no abuse_report",
            () -> app.pretend(tenant, handle.formatted(tenant.account())).changed() == 0),
        new Claim("an operator reads abuse_report", () -> sees(app.operate(tenant, reports), 2)),
        new Claim(
            "an operator handles abuse_report", () -> app.operate(tenant, own).changed() == 2),
        new Claim(
            "an operator handles no abuse_report in another's name",
            () -> app.operate(tenant, foreign).isRefused()),
        new Claim(
            "an operator reads sign_up_invitation",
            () -> sees(app.operate(tenant, invitations), 2)),
        new Claim(
            "a tenant reads no sign_up_invitation", () -> sees(app.ask(tenant, invitations), 0)),
        new Claim(
            "an operator adds sign_up_invitation",
            () -> app.operate(tenant, invitation()).changed() == 1),
        new Claim(
            "a tenant adds no sign_up_invitation", () -> app.ask(tenant, invitation()).isRefused()),
        new Claim("a token finds its sign_up_invitation", () -> sees(app.ask(token), 1)),
        new Claim(
            "another token finds no sign_up_invitation",
            () -> sees(app.ask("SELECT email FROM find_sign_up_invitation('', now())"), 0)));
  }

  private static boolean sees(Answer answer, int rows) {
    return answer.isDone() && answer.values().size() == rows;
  }

  private static String report(String state) {
    return """
    INSERT INTO abuse_report (id, at, page, kind, words, email, state)
    VALUES (gen_random_uuid(), now(), '', 'other', '', '', '%s')
    """
        .formatted(state);
  }

  private static String invitation() {
    return """
    INSERT INTO sign_up_invitation (id, email, invited_by, invited_at, expires_at)
    VALUES (gen_random_uuid(), 'another@example.com', gen_random_uuid(), now(), now())
    """;
  }
}
