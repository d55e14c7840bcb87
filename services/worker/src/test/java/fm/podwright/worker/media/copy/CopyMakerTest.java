package fm.podwright.worker.media.copy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.episode.Chapter;
import fm.podwright.domain.episode.CopyTags;
import fm.podwright.domain.media.AudioFacts;
import fm.podwright.domain.media.EmbeddedChapter;
import fm.podwright.domain.media.ProbeResult.Accepted;
import fm.podwright.worker.media.AudioProbe;
import fm.podwright.worker.media.Sounds;
import fm.podwright.worker.media.content.OldTag;
import fm.podwright.worker.media.ffmpeg.Ffmpeg;
import fm.podwright.worker.media.ffmpeg.Ffprobe;
import io.micronaut.json.JsonMapper;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyMakerTest {
  private static final Ffmpeg FFMPEG = new Ffmpeg();
  private static final String IMAGE = "/images/01234567-89ab-cdef-0123-456789abcdef/640.jpg";
  private static final CopyTags TAGS =
      new CopyTags(
          "Schränke & 木",
          "Ann Lee",
          "Sheds",
          OptionalInt.of(7),
          Optional.empty(),
          "Introduction",
          List.of(
              new Chapter(
                  Duration.ofSeconds(1),
                  "Wood; a=b #1 \\ end",
                  Optional.of(URI.create("https://a.example/")),
                  Optional.empty(),
                  false),
              new Chapter(
                  Duration.ofMillis(1500), "Hidden", Optional.empty(), Optional.empty(), true),
              new Chapter(
                  Duration.ofMillis(2500),
                  "Nägel – 釘",
                  Optional.empty(),
                  Optional.of(URI.create(IMAGE)),
                  false)));

  @TempDir private Path folder;
  private Sounds sounds;

  @BeforeEach
  void makeSounds() {
    sounds = new Sounds(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-id3v2_version 3", "-id3v2_version 4"})
  void an_mp3_gets_chapters_and_tags_and_keeps_every_byte_behind_them(String old) throws Exception {
    var speech = sounds.speech("speech.mp3", 5, "-id3v2_version", "0");
    var source = old.isEmpty() ? speech : sounds.tagged("tagged.mp3", speech, old.split(" ", -1));

    var copy = copy(source, "copy.mp3", Optional.empty());

    assertThat(behindTags(copy)).isEqualTo(behindTags(source));
    var tags = facts(copy).tags();
    assertThat(tags.title()).isEqualTo("Schränke & 木");
    assertThat(tags.artist()).isEqualTo("Ann Lee");
    assertThat(tags.chapters())
        .contains(chapter(1000, "Wood; a=b #1 \\ end"), chapter(2500, "Nägel – 釘"));
    assertThat(facts(copy).duration()).isEqualTo(facts(source).duration());
    assertThat(facts(copy).layout().audioBytes()).isEqualTo(facts(source).layout().audioBytes());
  }

  @Test
  void a_hidden_chapter_is_in_no_table_of_contents() throws Exception {
    var copy = copy(sounds.speech("speech.mp3", 5), "copy.mp3", Optional.empty());

    var contents =
        OldTag.read(copy).frames().stream().filter(it -> it.id().equals("CTOC")).findFirst();
    assertThat(new String(contents.orElseThrow().body(), ISO_8859_1))
        .isEqualTo("toc\0\3\2chp0\0chp2\0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "4"})
  void a_picture_that_was_uploaded_for_a_chapter_stands_in_its_frame_alone(String version)
      throws Exception {
    var speech = sounds.speech("speech.mp3", 5, "-id3v2_version", "0");
    var said = "-metadata comment=Größe -metadata genre=木 -id3v2_version " + version;
    var source = sounds.tagged("tagged.mp3", speech, said.split(" ", -1));
    var image = sounds.picture("chapter.jpg", 300, 200);

    var copy = copy(source, "copy.mp3", Optional.empty(), Map.of(IMAGE, image));

    var chapters =
        OldTag.read(copy).frames().stream()
            .filter(it -> it.id().equals("CHAP"))
            .map(it -> new String(it.body(), ISO_8859_1))
            .toList();
    assertThat(chapters.get(2))
        .endsWith("\0image/jpeg\0\3\0" + new String(Sounds.bytes(image), ISO_8859_1));
    assertThat(chapters.subList(0, 2)).noneMatch(it -> it.contains("APIC"));
    assertThat(facts(copy).tags().chapters()).hasSize(3);
    assertThat(metadata(copy)).contains("Größe", "木");
    assertThat(behindTags(copy)).isEqualTo(behindTags(source));
  }

  private String metadata(Path file) {
    return new String(
        Sounds.bytes(sounds.ffmpeg("told.txt", List.of("-i", file.toString()), "-f", "ffmetadata")),
        UTF_8);
  }

  @Test
  void an_mp3_keeps_its_picture_and_gets_the_show_s_if_it_has_none() throws Exception {
    var plain = sounds.speech("plain.mp3", 5);
    var own = sounds.withPicture("own.mp3", plain, sounds.picture("own.png", 300, 300));
    var shows = Optional.of(sounds.picture("show.jpg", 600, 600));

    var kept = OldTag.read(copy(own, "kept.mp3", shows));
    var given = OldTag.read(copy(plain, "given.mp3", shows));

    assertThat(pictures(kept)).hasSize(1).first().asString().contains("image/png\0");
    assertThat(pictures(given)).hasSize(1).first().asString().startsWith("\0image/jpeg\0");
  }

  @Test
  void an_m4a_gets_a_chapter_track_and_keeps_its_frames_and_its_index_in_front() throws Exception {
    var source = sounds.speech("speech.m4a", 5);
    var shows = Optional.of(sounds.picture("show.jpg", 600, 600));

    var copy = copy(source, "copy.m4a", shows);

    assertThat(frames(copy)).isEqualTo(frames(source));
    var facts = facts(copy);
    assertThat(facts.tags().title()).isEqualTo("Schränke & 木");
    assertThat(facts.tags().hasArtwork()).isTrue();
    assertThat(facts.tags().chapters())
        .containsExactly(
            chapter(0, "Introduction"),
            chapter(1000, "Wood; a=b #1 \\ end"),
            chapter(2500, "Nägel – 釘"));
    assertThat(fm.podwright.worker.media.Faststart.isNeeded(copy, facts.type())).isFalse();
  }

  private Path copy(Path source, String name, Optional<Path> picture) throws Exception {
    return copy(source, name, picture, Map.of());
  }

  private Path copy(Path source, String name, Optional<Path> picture, Map<String, Path> images)
      throws Exception {
    var target = folder.resolve(name);
    var wanted = new Wanted(source, facts(source), TAGS, picture, images);
    new CopyMaker(new M4aCopy(FFMPEG)).write(wanted, target);
    return target;
  }

  private static EmbeddedChapter chapter(long millis, String title) {
    return new EmbeddedChapter(Duration.ofMillis(millis), title);
  }

  private static List<String> pictures(OldTag tag) {
    return tag.frames().stream()
        .filter(it -> it.id().equals("APIC"))
        .map(it -> new String(it.body(), ISO_8859_1))
        .toList();
  }

  private static byte[] behindTags(Path mp3) throws Exception {
    var bytes = Sounds.bytes(mp3);
    return Arrays.copyOfRange(bytes, Math.toIntExact(OldTag.read(mp3).end()), bytes.length);
  }

  /// The audio frames without their container.
  private byte[] frames(Path m4a) {
    var arguments = new String[] {"-map", "0:a", "-c", "copy", "-f", "adts"};
    return Sounds.bytes(sounds.ffmpeg("frames.aac", List.of("-i", m4a.toString()), arguments));
  }

  private static AudioFacts facts(Path file) throws Exception {
    var probe = new AudioProbe(new Ffprobe(FFMPEG, JsonMapper.createDefault()));
    return ((Accepted) probe.probe(file)).facts();
  }
}
