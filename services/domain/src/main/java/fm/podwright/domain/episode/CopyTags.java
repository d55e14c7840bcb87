package fm.podwright.domain.episode;

import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Show;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What is written into the published copy of an episode's audio: names, picture and chapters.
/// `artist` and `album` are the show's author and title; `introduction` is what the time before the
/// first chapter is called where it needs a name.
public record CopyTags(
    String title,
    String artist,
    String album,
    OptionalInt number,
    Optional<Artwork> artwork,
    String introduction,
    List<Chapter> chapters) {
  private static final String WRITING = "1";

  public CopyTags {
    chapters = List.copyOf(chapters);
  }

  /// The tags of `episode` with these chapters.
  public static CopyTags of(Show show, Episode episode, Chapters chapters) {
    var author = show.about().author();
    return new CopyTags(
        episode.title(),
        author.isBlank() ? show.owner().name() : author,
        show.title(),
        episode.numbering().number(),
        show.artwork(),
        Introductions.in(show.listing().language()),
        chapters.all());
  }

  /// Names the bytes that come of writing these tags into `source`: other tags, another name.
  public String fingerprint(MediaId source) {
    var text = WRITING + "\n" + source + "\n" + this;
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
