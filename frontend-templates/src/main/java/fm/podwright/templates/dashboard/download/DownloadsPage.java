package fm.podwright.templates.dashboard.download;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.dashboard.Plot;
import java.util.List;

/// How often the episodes of a show were downloaded, by day and by episode.
public record DownloadsPage(Frame frame, long total, int days, Plot plot, List<Count> episodes)
    implements Page {
  public DownloadsPage {
    episodes = List.copyOf(episodes);
  }

  /// One episode's downloads in these days and in the last seven of them.
  public record Count(String title, String path, long downloads, long lastWeek) {}
}
