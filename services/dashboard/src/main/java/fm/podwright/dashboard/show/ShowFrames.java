package fm.podwright.dashboard.show;

import fm.podwright.core.site.Sites;
import fm.podwright.dashboard.Frames;
import fm.podwright.domain.show.Show;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.ShowLink;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/// What stands around the pages of one show. Ask outside of a transaction.
@Singleton
public class ShowFrames {
  private static final int SMALL = 160;

  private final Frames frames;
  private final Sites sites;

  ShowFrames(Frames frames, Sites sites) {
    this.frames = frames;
    this.sites = sites;
  }

  /// Around a page of `show`.
  public Frame around(HttpRequest<?> request, Show show, Section section) {
    return frames.around(request).in(link(show), section);
  }

  /// The show as the rail has it.
  public ShowLink link(Show show) {
    return new ShowLink(show.id(), show.title(), artwork(show, SMALL));
  }

  /// The address of the show's picture, at least `pixels` wide; empty while it has none.
  public String artwork(Show show, int pixels) {
    return show.artwork()
        .map(it -> sites.of(show).image(it, it.atLeast(pixels)).toString())
        .orElse("");
  }
}
