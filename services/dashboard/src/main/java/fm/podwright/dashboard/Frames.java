package fm.podwright.dashboard;

import fm.podwright.core.show.Shows;
import fm.podwright.core.site.Sites;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.SignedIn;
import fm.podwright.domain.show.Show;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.dashboard.PlainFrame;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.ShowLink;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/// What stands around every page. Opens a transaction of its own, so ask outside of yours.
@Singleton
public class Frames {
  private static final int SMALL = 160;

  private final Shows shows;
  private final Tenancy tenancy;
  private final Sites sites;
  private final Notices notices;
  private final Banners banners;
  private final Entrance entrance;

  Frames(
      Shows shows,
      Tenancy tenancy,
      Sites sites,
      Notices notices,
      Banners banners,
      Entrance entrance) {
    this.shows = shows;
    this.tenancy = tenancy;
    this.sites = sites;
    this.notices = notices;
    this.banners = banners;
    this.entrance = entrance;
  }

  /// Around a page for the member who made the request.
  public Frame around(HttpRequest<?> request) {
    var presence = SignedIn.by(request).orElseThrow(() -> new IllegalStateException("signed out"));
    var account = presence.member().account();
    return tenancy.in(
        account,
        () ->
            new Frame(
                presence.user().name(),
                shows.all(account).stream().map(this::link).toList(),
                Optional.empty(),
                Section.NONE,
                notices.take(request),
                banners.of(request, account, presence.member().role()),
                presence.operator()));
  }

  /// Around a page of `show`.
  public Frame around(HttpRequest<?> request, Show show, Section section) {
    return around(request).in(link(show), section);
  }

  /// Around a page for the signed-out.
  public PlainFrame plain(HttpRequest<?> request) {
    return new PlainFrame(notices.take(request), entrance.signUp());
  }

  /// The show as the rail has it.
  public ShowLink link(Show show) {
    return new ShowLink(show.id(), show.title(), artwork(show, SMALL));
  }

  /// The address of the show's picture, at least `pixels` wide; empty while it has none.
  public String artwork(Show show, int pixels) {
    return show.artwork()
        .map(it -> sites.onPlatform(show).image(it, it.atLeast(pixels)).toString())
        .orElse("");
  }
}
