package fm.podwright.worker.media;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.media.AudioFacts;
import fm.podwright.domain.media.AudioType;
import fm.podwright.domain.media.ProbeResult.Accepted;
import fm.podwright.worker.media.ffmpeg.Ffmpeg;
import fm.podwright.worker.media.ffmpeg.Ffprobe;
import io.micronaut.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaststartTest {
  private static final Ffmpeg FFMPEG = new Ffmpeg();

  @TempDir private Path folder;
  private Sounds sounds;

  @BeforeEach
  void makeSounds() {
    sounds = new Sounds(folder);
  }

  @Test
  void only_an_m4a_with_its_index_behind_needs_it() throws Exception {
    var last = sounds.speech("last.m4a", 3);
    var first = sounds.speech("first.m4a", 3, "-movflags", "+faststart");

    assertThat(Faststart.isNeeded(last, AudioType.M4A)).isTrue();
    assertThat(Faststart.isNeeded(first, AudioType.M4A)).isFalse();
    assertThat(Faststart.isNeeded(sounds.speech("a.mp3", 3), AudioType.MP3)).isFalse();
  }

  @Test
  void the_copy_starts_with_its_index_and_keeps_sound_tags_chapters_and_picture() throws Exception {
    var tagged = sounds.tagged("tagged.m4a", sounds.speech("speech.m4a", 5));
    var full = sounds.withPicture("full.m4a", tagged, sounds.picture("cover.png", 300, 300));
    var target = folder.resolve("target.m4a");

    new Faststart(FFMPEG).write(full, target);

    assertThat(Faststart.isNeeded(target, AudioType.M4A)).isFalse();
    assertThat(facts(target).tags()).isEqualTo(facts(full).tags());
    assertThat(facts(target).duration()).isEqualTo(facts(full).duration());
    assertThat(frames(target)).isEqualTo(frames(full));
  }

  @Test
  void a_fragmented_m4a_becomes_whole() throws Exception {
    var pieces =
        sounds.speech(
            "pieces.m4a", 5, "-movflags", "+frag_keyframe+empty_moov", "-frag_duration", "1000000");
    var target = folder.resolve("target.m4a");

    assertThat(Faststart.isNeeded(pieces, AudioType.M4A)).isTrue();
    new Faststart(FFMPEG).write(pieces, target);

    assertThat(Faststart.isNeeded(target, AudioType.M4A)).isFalse();
    assertThat(frames(target)).isEqualTo(frames(pieces));
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
