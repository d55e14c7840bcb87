package fm.podwright.dashboard.episode;

import fm.podwright.core.episode.ReleasePlan;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Variables;
import fm.podwright.domain.feed.Spread;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.media.Upload;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Show;
import java.util.List;
import java.util.Optional;

/// An episode with all that stands around it in the database.
record Found(
    Show show,
    Episode episode,
    Variables variables,
    Optional<Media> media,
    Optional<Upload> upload,
    Optional<String> enclosure,
    Company company,
    List<Finding> findings,
    boolean isOutdated,
    boolean shared,
    Optional<Spread> spread,
    Optional<ReleasePlan> plan) {}
