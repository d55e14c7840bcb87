package fm.podwright.worker.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.podwright.domain.media.AudioFacts;
import fm.podwright.domain.media.AudioType;
import fm.podwright.domain.media.EmbeddedChapter;
import fm.podwright.domain.media.ProbeResult.Accepted;
import fm.podwright.domain.media.Remark;
import fm.podwright.worker.media.ffmpeg.Ffmpeg;
import fm.podwright.worker.media.ffmpeg.Ffprobe;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudioProbeTest {
  private static final AudioProbe PROBE =
      new AudioProbe(new Ffprobe(new Ffmpeg(), JsonMapper.createDefault()));

  @TempDir private Path folder;
  private Sounds sounds;

  @BeforeEach
  void makeSounds() {
    sounds = new Sounds(folder);
  }

  @Test
  void a_constant_rate_mp3_is_told_to_the_millisecond() throws Exception {
    var mp3 = sounds.speech("a.mp3", 12.345, "-b:a", "128k", "-ac", "2");

    var facts = accepted(mp3);

    assertThat(facts.type()).isEqualTo(AudioType.MP3);
    assertThat(facts.duration().toMillis()).isBetween(12_344L, 12_346L);
    assertThat(facts.bitRate()).isCloseTo(128_000, within(1500));
    assertThat(facts.format().channels()).isEqualTo(2);
    assertThat(facts.format().sampleRate()).isEqualTo(44_100);
    assertThat(facts.layout().fileBytes()).isEqualTo(Files.size(mp3));
    assertThat(facts.remarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1.5, 44100, 1, -b:a 64k", "7.777, 44100, 2, -q:a 4", "33.3, 48000, 2, -b:a 192k",
    "20, 32000, 1, -q:a 9", "11.11, 22050, 1, -b:a 48k", "9.9, 16000, 1, -q:a 6",
    "61, 8000, 1, -b:a 16k", "5, 24000, 2, -b:a 96k"
  })
  void the_length_of_an_mp3_is_within_one_frame_with_a_header_and_within_three_without(
      double seconds, int rate, int channels, String quality) throws Exception {
    var format = (quality + " -ar " + rate + " -ac " + channels).split(" ", -1);
    var with = sounds.speech("with.mp3", seconds, format);
    var without =
        sounds.ffmpeg(
            "without.mp3", List.of("-i", with.toString()), "-c", "copy", "-write_xing", "0");
    double frame = (rate > 24_000 ? 1152.0 : 576) / rate;

    assertThat(seconds(accepted(with))).isCloseTo(seconds, within(frame));
    assertThat(seconds(accepted(without))).isCloseTo(seconds, within(3 * frame));
  }

  @ParameterizedTest
  @CsvSource({"1.5, 44100, 1", "7.777, 48000, 2", "61.2, 22050, 1"})
  void the_length_of_an_m4a_is_within_one_frame(double seconds, int rate, int channels)
      throws Exception {
    var m4a = sounds.speech("a.m4a", seconds, "-ar", "" + rate, "-ac", "" + channels);

    assertThat(seconds(accepted(m4a))).isCloseTo(seconds, within(1024.0 / rate));
    assertThat(accepted(m4a).format().channels()).isEqualTo(channels);
    assertThat(accepted(m4a).type()).isEqualTo(AudioType.M4A);
  }

  @Test
  void id3_title_artist_chapters_and_picture_are_read() throws Exception {
    var speech = sounds.speech("speech.mp3", 5);
    var picture = sounds.picture("cover.jpg", 300, 300);
    var pictured = sounds.withPicture("pictured.mp3", speech, picture, "-id3v2_version", "3");
    var full = sounds.tagged("full.mp3", pictured, "-id3v2_version", "3");

    var tags = accepted(full).tags();

    assertThat(tags.title()).isEqualTo("Nix für Anfänger");
    assertThat(tags.artist()).isEqualTo("Ada & Ben");
    assertThat(tags.hasArtwork()).isTrue();
    assertThat(tags.chapters())
        .containsExactly(
            new EmbeddedChapter(Duration.ZERO, "Hello"),
            new EmbeddedChapter(Duration.ofMillis(1999), "The topic"));
    assertThat(new EmbeddedArtwork(new Ffmpeg()).of(full, AudioType.MP3))
        .isEqualTo(Sounds.bytes(picture));
  }

  @Test
  void mp4_title_chapters_and_picture_are_read() throws Exception {
    var picture = sounds.picture("cover.png", 300, 300);
    var tagged = sounds.tagged("tagged.m4a", sounds.speech("speech.m4a", 5));
    var full = sounds.withPicture("full.m4a", tagged, picture);

    var tags = accepted(full).tags();

    assertThat(tags.title()).isEqualTo("Nix für Anfänger");
    assertThat(tags.chapters())
        .extracting(EmbeddedChapter::title)
        .containsExactly("Hello", "The topic");
    assertThat(new EmbeddedArtwork(new Ffmpeg()).of(full, AudioType.M4A))
        .isEqualTo(Sounds.bytes(picture));
  }

  @Test
  void a_huge_tag_counts_as_header_and_not_as_sound() throws Exception {
    var speech = sounds.speech("speech.mp3", 10, "-b:a", "64k");
    var picture = sounds.write("noise.jpg", noisyJpeg());
    var full = sounds.withPicture("full.mp3", speech, picture);

    var facts = accepted(full);

    assertThat(facts.layout().headerBytes()).isGreaterThan(1_000_000);
    assertThat(facts.bitRate()).isCloseTo(64_000, within(1500));
    assertThat(facts.bytesOfFirst(Duration.ofSeconds(5)))
        .isCloseTo(facts.layout().headerBytes() + facts.layout().audioBytes() / 2, within(20L));
  }

  @Test
  void a_byte_wise_cut_of_an_mp3_without_length_header_is_accepted_with_a_remark()
      throws Exception {
    var whole = sounds.speech("whole.mp3", 10, "-write_xing", "0", "-id3v2_version", "0");
    var cut = sounds.cut("cut.mp3", whole, 0.501);

    assertThat(accepted(whole).remarks()).isEmpty();
    assertThat(accepted(cut).remarks()).containsExactly(Remark.LAST_FRAME_INCOMPLETE);
    assertThat(seconds(accepted(cut))).isCloseTo(5, within(0.1));
  }

  @Test
  void two_mp3s_joined_have_the_length_of_both_and_a_remark() throws Exception {
    var one = Sounds.bytes(sounds.speech("one.mp3", 4, "-write_id3v1", "0"));
    var both = new byte[one.length * 2];
    System.arraycopy(one, 0, both, 0, one.length);
    System.arraycopy(one, 0, both, one.length, one.length);

    var facts = accepted(sounds.write("both.mp3", both));

    assertThat(seconds(facts)).isCloseTo(8, within(0.15));
    assertThat(facts.remarks()).containsExactly(Remark.LENGTH_HEADER_TOO_SHORT);
  }

  private static byte[] noisyJpeg() throws IOException {
    var random = new java.util.Random(3);
    var image =
        new java.awt.image.BufferedImage(1400, 1400, java.awt.image.BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 1400 * 1400; i++) image.setRGB(i % 1400, i / 1400, random.nextInt());
    var bytes = new java.io.ByteArrayOutputStream();
    javax.imageio.ImageIO.write(image, "jpg", bytes);
    return bytes.toByteArray();
  }

  private static double seconds(AudioFacts facts) {
    return facts.duration().toNanos() / 1e9;
  }

  private static AudioFacts accepted(Path file) throws Exception {
    var result = PROBE.probe(file);
    assertThat(result).isInstanceOf(Accepted.class);
    return ((Accepted) result).facts();
  }
}
