package fm.podwright.dashboard.show;

import fm.podwright.core.process.Addresses;
import fm.podwright.dashboard.Frames;
import fm.podwright.domain.show.Show;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.show.SettingsPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/// Makes the pages on which shows are changed.
@Singleton
class SettingsPages {
  private static final int LARGE = 640;

  private final Frames frames;
  private final Addresses addresses;

  SettingsPages(Frames frames, Addresses addresses) {
    this.frames = frames;
    this.addresses = addresses;
  }

  SettingsPage of(HttpRequest<?> request, Show show, Form form, Form picture) {
    return new SettingsPage(
        frames.around(request, show, Section.SETTINGS),
        form,
        picture,
        frames.artwork(show, LARGE),
        ShowChoices.with(form.value("language")),
        addresses.sitesDomain());
  }
}
