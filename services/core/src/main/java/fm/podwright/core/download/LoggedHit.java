package fm.podwright.core.download;

import fm.podwright.domain.download.Hit;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import java.util.UUID;
import java.util.regex.Pattern;

/// A hit with whose it is. Its id is made when it is logged, so that it is stored once however
/// often it is shipped. What a client calls itself is cut and cleaned: nobody writes into the log
/// what is no text of one line.
public record LoggedHit(UUID id, AccountId account, ShowId show, Hit hit) {
  private static final int MAX_AGENT = 500;
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  public LoggedHit {
    hit = named(hit, agent(hit.userAgent()));
  }

  private static Hit named(Hit hit, String agent) {
    return new Hit(
        hit.at(),
        hit.episode(),
        hit.media(),
        hit.listener(),
        agent,
        hit.method(),
        hit.status(),
        hit.first(),
        hit.bytes());
  }

  private static String agent(String userAgent) {
    var cut = userAgent.substring(0, Math.min(userAgent.length(), MAX_AGENT));
    return CONTROLS.matcher(cut).replaceAll(" ").strip();
  }
}
