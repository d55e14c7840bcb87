package fm.podwright.core.episode.transcript;

import static java.util.stream.Collectors.toMap;

import fm.podwright.domain.episode.transcript.Speaker;
import fm.podwright.domain.episode.transcript.Transcript;
import fm.podwright.domain.episode.transcript.TranscriptSource;
import java.util.List;

/// An episode's transcript with the names that its podcaster gave to who speaks in it.
public record StoredTranscript(TranscriptSource source, List<Speaker> speakers) {
  public StoredTranscript {
    speakers = List.copyOf(speakers);
  }

  /// A new transcript; who spoke under the same label in `before` keeps the name given then.
  public static StoredTranscript of(TranscriptSource source, List<Speaker> before) {
    var known = before.stream().collect(toMap(Speaker::label, it -> it));
    return new StoredTranscript(
        source,
        source.transcript().speakers().stream()
            .map(it -> known.getOrDefault(it, Speaker.of(it)))
            .toList());
  }

  /// The transcript as listeners read it.
  public Transcript shown() {
    return source
        .transcript()
        .named(speakers.stream().collect(toMap(Speaker::label, Speaker::name)));
  }
}
