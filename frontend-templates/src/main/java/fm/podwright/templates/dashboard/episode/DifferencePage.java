package fm.podwright.templates.dashboard.episode;

import fm.podwright.domain.episode.Episode;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;

/// What publishing an episode would change in the feed.
public record DifferencePage(Frame frame, Episode episode, Difference difference) implements Page {}
