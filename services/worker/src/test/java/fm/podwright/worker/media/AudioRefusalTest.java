package fm.podwright.worker.media;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.media.ProbeResult.Accepted;
import fm.podwright.domain.media.ProbeResult.Refused;
import fm.podwright.domain.media.Refusal;
import fm.podwright.domain.media.Refusal.Cause;
import fm.podwright.worker.media.ffmpeg.Ffmpeg;
import fm.podwright.worker.media.ffmpeg.Ffprobe;
import io.micronaut.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AudioRefusalTest {
  private static final AudioProbe PROBE =
      new AudioProbe(new Ffprobe(new Ffmpeg(), JsonMapper.createDefault()));

  @TempDir private Path folder;
  private Sounds sounds;

  @BeforeEach
  void makeSounds() {
    sounds = new Sounds(folder);
  }

  @Test
  void an_empty_file_is_refused() throws Exception {
    assertThat(refused(sounds.write("a.mp3", "")).cause()).isEqualTo(Cause.EMPTY);
  }

  @Test
  void a_pdf_named_mp3_is_called_a_pdf() throws Exception {
    assertThat(refused(sounds.write("a.mp3", "%PDF-1.7\n%âãÏÓ\n1 0 obj")).words())
        .isEqualTo("The file is a PDF, not audio. Upload an MP3 or M4A.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:///etc/hosts\n#EXT-X-ENDLIST\n",
        "\uFEFF#EXTM3U\n#EXTINF:9,\nhttp://169.254.169.254/latest\n",
        "ffconcat version 1.0\nfile /etc/passwd\n",
        "[playlist]\nFile1=/etc/passwd\n"
      })
  void a_playlist_named_mp3_is_refused(String playlist) throws Exception {
    assertThat(refused(sounds.write("a.mp3", playlist)).cause()).isEqualTo(Cause.PLAYLIST);
  }

  @Test
  void an_svg_a_web_page_and_a_text_are_called_what_they_are() throws Exception {
    var svg = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    assertThat(refused(sounds.write("a", svg)).finding()).contains("an SVG picture");
    assertThat(refused(sounds.write("b", "<!doctype html><html>")).finding())
        .contains("a web page");
    assertThat(refused(sounds.write("c", "Hello ".repeat(500))).finding()).contains("a text");
  }

  @Test
  void random_bytes_are_refused_whatever_they_are() throws Exception {
    for (int seed = 0; seed < 20; seed++) {
      var bytes = new byte[300_000];
      new Random(seed).nextBytes(bytes);
      bytes[0] = 0;

      assertThat(refused(sounds.write("a.mp3", bytes)).cause())
          .isIn(Cause.NOT_AUDIO, Cause.DAMAGED, Cause.TOO_SHORT);
    }
  }

  @Test
  void an_mp3_cut_off_in_the_middle_is_refused_at_any_place() throws Exception {
    var whole = sounds.speech("whole.mp3", 20, "-q:a", "4");

    for (double share : List.of(0.3, 0.5, 0.9, 0.99))
      assertThat(refused(sounds.cut("cut.mp3", whole, share)).cause()).isEqualTo(Cause.CUT_OFF);
    assertThat(PROBE.probe(whole)).isInstanceOf(Accepted.class);
  }

  @Test
  void the_share_that_is_left_is_named() throws Exception {
    var whole = sounds.speech("whole.mp3", 20, "-b:a", "128k");

    assertThat(refused(sounds.cut("cut.mp3", whole, 0.508)).words())
        .contains("cut off in the middle", "50 % of the sound", "Export it again");
  }

  @Test
  void an_mp3_cut_within_its_tag_is_refused() throws Exception {
    var tag = new byte[5000];
    System.arraycopy(new byte[] {'I', 'D', '3', 3, 0, 0, 0, 0x7F, 0x7F, 0x7F}, 0, tag, 0, 10);

    assertThat(refused(sounds.write("a.mp3", tag)).cause()).isEqualTo(Cause.CUT_OFF);
  }

  @Test
  void an_m4a_cut_off_is_refused_whether_its_index_is_first_or_last() throws Exception {
    var last = sounds.speech("last.m4a", 10);
    var first = sounds.speech("first.m4a", 10, "-movflags", "+faststart");

    for (double share : List.of(0.2, 0.6, 0.95)) {
      assertThat(refused(sounds.cut("cut.m4a", last, share)).cause()).isEqualTo(Cause.CUT_OFF);
      assertThat(refused(sounds.cut("cut.m4a", first, share)).cause()).isEqualTo(Cause.CUT_OFF);
    }
  }

  @Test
  void a_video_is_refused_and_told_to_export_its_sound() throws Exception {
    var inputs =
        List.of("-f", "lavfi", "-i", "testsrc=d=2:s=160x120", "-f", "lavfi", "-i", "sine=d=2");
    var video = sounds.ffmpeg("video.mp4", inputs, "-c:v", "mpeg4");

    assertThat(refused(video).cause()).isEqualTo(Cause.VIDEO);
  }

  @Test
  void sound_that_not_every_app_plays_is_refused_by_name() throws Exception {
    assertThat(refused(sounds.speech("a.wav", 2)).finding()).contains("a WAV file");
    assertThat(refused(sounds.speech("a.flac", 2)).finding()).contains("a FLAC file");
    assertThat(refused(sounds.speech("a.ogg", 2, "-c:a", "libopus")).finding()).contains("an Ogg");
    assertThat(refused(sounds.speech("a.aac", 2)).finding()).contains("a raw AAC stream");
    assertThat(refused(sounds.speech("a.m4a", 2, "-c:a", "alac")).finding())
        .contains("Apple Lossless");
    assertThat(refused(sounds.speech("a.mp2", 2, "-f", "mp2")).cause()).isEqualTo(Cause.NOT_AUDIO);
  }

  @Test
  void half_a_second_is_too_short() throws Exception {
    assertThat(refused(sounds.speech("a.mp3", 0.5)).cause()).isEqualTo(Cause.TOO_SHORT);
    assertThat(refused(sounds.speech("a.m4a", 0.5)).cause()).isEqualTo(Cause.TOO_SHORT);
  }

  @Test
  void an_mp3_whose_middle_was_overwritten_is_refused_as_damaged() throws Exception {
    var bytes = Sounds.bytes(sounds.speech("a.mp3", 10, "-write_xing", "0"));
    java.util.Arrays.fill(bytes, bytes.length / 3, bytes.length / 2, (byte) 0);

    assertThat(refused(sounds.write("b.mp3", bytes)).cause()).isEqualTo(Cause.DAMAGED);
  }

  private static Refusal refused(Path file) throws Exception {
    var result = PROBE.probe(file);
    assertThat(result).isInstanceOf(Refused.class);
    return ((Refused) result).refusal();
  }
}
