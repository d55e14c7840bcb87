package fm.podwright.core.episode;

import fm.podwright.core.episode.transcript.PreviewTranscripts;
import fm.podwright.core.episode.transcript.StoredTranscript;
import fm.podwright.core.media.PreviewMedia;
import fm.podwright.core.show.PreviewPeople;
import fm.podwright.core.show.PreviewTopics;
import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.transcript.Transcript;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Topic;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;

/// Unpublished episodes, for whoever has the token of a preview link. Tokens are kept hashed.
@Singleton
@CrossTenant("a preview link names a token and nothing else: whose it is has to be found first")
public class Previews {
  private final Tenancy tenancy;
  private final PreviewEpisodes episodes;
  private final PreviewMedia media;
  private final PreviewPeople people;
  private final PreviewTopics topics;
  private final PreviewTranscripts transcripts;

  Previews(
      Tenancy tenancy,
      PreviewEpisodes episodes,
      PreviewMedia media,
      PreviewPeople people,
      PreviewTopics topics,
      PreviewTranscripts transcripts) {
    this.tenancy = tenancy;
    this.episodes = episodes;
    this.media = media;
    this.people = people;
    this.topics = topics;
    this.transcripts = transcripts;
  }

  /// What is kept of a token: its SHA-256.
  public static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// The episode that the token opens; opens a transaction of its own.
  public Optional<Preview> find(String token) {
    return tenancy.across(_ -> episodes.preview(hash(token)));
  }

  /// The audio of the episode that the token opens; opens a transaction of its own.
  public Optional<Media> findMedia(String token) {
    return tenancy.across(_ -> media.find(hash(token)));
  }

  /// Everybody in the episode that the token opens, beside those of its show; opens a transaction
  /// of its own.
  public List<Credit> findPeople(String token, List<Credit> show) {
    return tenancy.across(_ -> people.together(hash(token), show));
  }

  /// What the episode that the token opens is about; opens a transaction of its own.
  public List<Topic> findTopics(String token) {
    return tenancy.across(_ -> topics.of(hash(token)));
  }

  /// What is said in the episode that the token opens; opens a transaction of its own.
  public Optional<Transcript> findTranscript(String token) {
    return tenancy.across(_ -> transcripts.find(hash(token)).map(StoredTranscript::shown));
  }
}
