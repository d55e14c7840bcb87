package fm.podwright.domain.media;

/// What came of looking into an uploaded file.
public sealed interface ProbeResult {

  /// The file is audio that podcast apps play.
  record Accepted(AudioFacts facts) implements ProbeResult {}

  /// The file cannot be an episode.
  record Refused(Refusal refusal) implements ProbeResult {}
}
