package fm.podwright.templates.site.episode;

import fm.podwright.domain.episode.Notes;
import fm.podwright.templates.Page;
import fm.podwright.templates.site.Frame;

/// An episode that is not out, as listeners will see it, for whoever has the link.
public record PreviewPage(Frame frame, EpisodeView episode, Notes notes) implements Page {}
