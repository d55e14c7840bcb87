package fm.podwright.templates.dashboard.show;

import fm.podwright.domain.feed.GetHeard.Directory;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.util.List;

/// Where the feed is, what each directory would still miss, and the texts by which they see whose
/// show it is.
public record GetHeardPage(
    Frame frame,
    String feed,
    String site,
    List<Directory> directories,
    Form form,
    int txts,
    boolean mayManage)
    implements Page {
  public GetHeardPage {
    directories = List.copyOf(directories);
  }

  /// The path of the show's pages.
  public String path() {
    return frame.show().orElseThrow().path();
  }

  /// Where on our pages a thing is mended that a directory misses.
  public String remedy(String missing) {
    if (missing.startsWith("a published episode")) return path();
    var field =
        missing.startsWith("artwork")
            ? "#artwork"
            : missing.startsWith("a description")
                ? "#description"
                : missing.startsWith("the author") ? "#author" : "#ownerShown";
    return path() + "/settings" + field;
  }
}
