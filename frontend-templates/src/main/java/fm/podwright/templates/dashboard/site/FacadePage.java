package fm.podwright.templates.dashboard.site;

import fm.podwright.domain.site.App;
import fm.podwright.domain.site.Facade;
import fm.podwright.domain.site.FacadeInput;
import fm.podwright.domain.site.OwnPage;
import fm.podwright.domain.site.Palette;
import fm.podwright.domain.site.Site;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.form.Option;
import java.util.Arrays;
import java.util.List;

/// How the site of a show is dressed: `facade` is what is stored, `form` what stands in the fields.
public record FacadePage(
    Frame frame, Form form, Facade facade, Site site, String banner, List<OwnPage> pages)
    implements Page {
  public FacadePage {
    pages = List.copyOf(pages);
  }

  /// One of the three layouts.
  public record LayoutChoice(String value, String label, String text) {}

  /// The layouts to choose from.
  public List<LayoutChoice> layouts() {
    return List.of(
        new LayoutChoice("stage", "Stage", "The artwork large, the latest episode ready to play."),
        new LayoutChoice("journal", "Journal", "Text first, one column, every summary in full."),
        new LayoutChoice("shelf", "Shelf", "A grid of episodes, many at a glance."));
  }

  /// The themes to choose from.
  public List<Option> themes() {
    return List.of(
        new Option("automatic", "As the listener’s device has it"),
        new Option("light", "Always light"),
        new Option("dark", "Always dark"));
  }

  /// The typefaces to choose from.
  public List<Option> typefaces() {
    return List.of(
        new Option("serif", "Source Serif: bookish, for reading at length"),
        new Option("sans", "Source Sans: plain, like the buttons"));
  }

  /// Where the colour can come from.
  public List<Option> colours() {
    return List.of(
        new Option("artwork", "The colour of the artwork"),
        new Option("own", "A colour of your own"));
  }

  /// All that is made of the colour as it is stored.
  public Palette palette() {
    return facade.look().palette();
  }

  /// The apps that a show can have an address in.
  public List<App> directories() {
    return Arrays.stream(App.values()).filter(App::hasPages).toList();
  }

  /// The apps that open any feed.
  public List<App> openers() {
    return Arrays.stream(App.values()).filter(App::opensFeeds).toList();
  }

  /// How many rows there are for links: one to spare.
  public int rows() {
    var used = 0;
    for (var row = 0; row < FacadeInput.MAX_LINKS; row++) {
      if (!(form.value("label" + row) + form.value("url" + row)).isBlank()) used = row + 1;
    }
    return Math.min(used + 1, FacadeInput.MAX_LINKS);
  }

  /// The path of the show's pages.
  public String path() {
    return frame.show().orElseThrow().path() + "/site";
  }
}
