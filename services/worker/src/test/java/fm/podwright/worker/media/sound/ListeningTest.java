package fm.podwright.worker.media.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.podwright.domain.media.AudioFacts;
import fm.podwright.domain.media.ProbeResult.Accepted;
import fm.podwright.domain.media.Waveform;
import fm.podwright.worker.media.AudioProbe;
import fm.podwright.worker.media.Sounds;
import fm.podwright.worker.media.ffmpeg.Ffmpeg;
import fm.podwright.worker.media.ffmpeg.Ffprobe;
import io.micronaut.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListeningTest {
  private static final Ffmpeg FFMPEG = new Ffmpeg();

  @TempDir private Path folder;
  private Sounds sounds;

  @BeforeEach
  void makeSounds() {
    sounds = new Sounds(folder);
  }

  @Test
  void a_stereo_sine_of_1_khz_is_as_loud_as_the_standard_defines() throws Exception {
    // EBU Tech 3341: -23 dBFS in both channels of a stereo 1 kHz sine is -23 LUFS.
    var heard = hear(sounds.tone("a.mp3", 10, Math.pow(10, -23 / 20.0), 2, "-b:a", "320k"));

    assertThat(heard.loudness().integrated()).isCloseTo(-23, within(0.2));
    assertThat(heard.loudness().truePeak()).isCloseTo(-23, within(0.3));
  }

  @Test
  void mono_is_measured_as_heard_from_two_speakers() throws Exception {
    var mono = hear(sounds.tone("a.m4a", 10, 0.1, 1, "-b:a", "128k"));
    var stereo = hear(sounds.tone("b.m4a", 10, 0.1, 2, "-b:a", "256k"));

    assertThat(mono.loudness().integrated()).isCloseTo(stereo.loudness().integrated(), within(0.3));
  }

  @Test
  void a_peak_between_the_samples_is_found() throws Exception {
    // A quarter of the sampling rate at 45 degrees: the samples stay 3 dB below the true peak.
    var source = "aevalsrc=0.5*sin(2*PI*12000*t+PI/4):s=48000:d=3";
    var m4a = sounds.ffmpeg("a.m4a", List.of("-f", "lavfi", "-i", source), "-b:a", "256k");

    assertThat(hear(m4a).loudness().truePeak()).isCloseTo(-6, within(0.7));
  }

  @Test
  void silence_is_silence() throws Exception {
    var heard = hear(sounds.tone("a.mp3", 5, 0, 2));

    assertThat(heard.loudness().isSilence()).isTrue();
    assertThat(heard.loudness().truePeak()).isLessThan(-80);
    assertThat(heard.waveform().peak(600)).isZero();
  }

  @Test
  void the_waveform_shows_where_it_is_quiet_and_where_it_is_loud() throws Exception {
    var source = "aevalsrc='if(lt(t,6),0.1,0.8)*sin(2*PI*440*t)':s=44100:d=12";
    var waveform = hear(sounds.ffmpeg("a.mp3", List.of("-f", "lavfi", "-i", source))).waveform();

    assertThat(waveform.size()).isEqualTo(Waveform.PEAKS);
    assertThat(peaks(waveform, 100, 580)).allSatisfy(p -> assertThat(p).isBetween(20, 32));
    assertThat(peaks(waveform, 620, 1150)).allSatisfy(p -> assertThat(p).isBetween(190, 220));
  }

  @Test
  void a_sound_shorter_than_its_peaks_leaves_no_gaps() throws Exception {
    var waveform = hear(sounds.tone("a.mp3", 1.2, 0.5, 1, "-ar", "8000")).waveform();

    assertThat(peaks(waveform, 50, 1100)).noneMatch(p -> p == 0);
  }

  @Test
  void progress_never_falls_and_ends_at_one() throws Exception {
    var mp3 = sounds.speech("a.mp3", 60);
    var shares = new ArrayList<Double>();

    new Listening(FFMPEG).hear(mp3, facts(mp3), shares::add);

    assertThat(shares).isSorted().hasSizeGreaterThan(10).endsWith(1.0);
  }

  @Test
  void two_times_of_the_same_bytes_give_the_same_answer() throws Exception {
    var mp3 = sounds.speech("a.mp3", 5);

    assertThat(hear(mp3)).isEqualTo(hear(mp3));
  }

  private static Heard hear(Path file) throws Exception {
    return new Listening(FFMPEG).hear(file, facts(file), _ -> {});
  }

  private static AudioFacts facts(Path file) throws Exception {
    var probe = new AudioProbe(new Ffprobe(FFMPEG, JsonMapper.createDefault()));
    return ((Accepted) probe.probe(file)).facts();
  }

  private static List<Integer> peaks(Waveform waveform, int from, int to) {
    return IntStream.range(from, to).map(waveform::peak).boxed().toList();
  }
}
