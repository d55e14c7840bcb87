package fm.podwright.domain.media;

import java.util.List;

/// What the file says about itself in ID3 or MP4 tags; an absent title or artist is empty.
public record AudioTags(
    String title, String artist, List<EmbeddedChapter> chapters, boolean hasArtwork) {
  public static final AudioTags NONE = new AudioTags("", "", List.of(), false);

  public AudioTags {
    title = title.strip();
    artist = artist.strip();
    chapters = List.copyOf(chapters);
  }
}
