package fm.podwright.templates.dashboard.show;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.form.Option;
import java.util.List;

/// All that can be changed of a show. `artwork` is the address of its picture, empty while there is
/// none; `picture` is the form in which another is chosen.
public record SettingsPage(
    Frame frame, Form form, Form picture, String artwork, Choices choices, String domain)
    implements Page {
  private static final List<Option> TYPES =
      List.of(
          new Option("episodic", "Episodic: the newest episode first"),
          new Option("serial", "Serial: to be heard from the first episode on"));

  /// The kinds of show there are.
  public List<Option> types() {
    return TYPES;
  }

  /// The path of the show's pages.
  public String path() {
    return frame.show().orElseThrow().path();
  }
}
