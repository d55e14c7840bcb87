package fm.podwright.dashboard.account;

import fm.podwright.core.account.Presence;
import fm.podwright.core.account.Sessions;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.account.YouPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

/// Makes the page of one's own person.
@Singleton
final class YouPages {
  private final Sessions sessions;
  private final Tenancy tenancy;
  private final Frames frames;
  private final InstantSource clock;

  YouPages(Sessions sessions, Tenancy tenancy, Frames frames, InstantSource clock) {
    this.sessions = sessions;
    this.tenancy = tenancy;
    this.frames = frames;
    this.clock = clock;
  }

  YouPage page(HttpRequest<?> request, Presence presence, Form name, Form password) {
    var member = presence.member();
    var open =
        tenancy.in(
            member.account(), () -> sessions.of(member.account(), member.user(), clock.instant()));
    return new YouPage(
        frames.around(request).at(Section.ACCOUNT),
        name,
        password,
        presence.user().email().value(),
        open,
        presence.session());
  }

  static Form stored(Presence presence) {
    return Form.of(Map.of("name", presence.user().name()));
  }
}
