package fm.podwright.templates.site.episode;

import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Topic;
import fm.podwright.templates.Page;
import fm.podwright.templates.site.Frame;
import java.util.List;
import java.util.Optional;

/// An episode that is not out, as listeners will see it, for whoever has the link.
public record PreviewPage(
    Frame frame,
    EpisodeView episode,
    Notes notes,
    List<Credit> people,
    List<Topic> topics,
    Optional<TranscriptView> transcript)
    implements Page {}
