package fm.podwright.worker.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.domain.media.AudioType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FfmpegTest {
  private static final String PLAYLIST = "#EXTM3U\n#EXTINF:9,\nsecret.ts\n#EXT-X-ENDLIST\n";

  @TempDir private Path folder;

  /// The sniffing before it would refuse this file; the jail must hold without it.
  @ParameterizedTest
  @EnumSource(AudioType.class)
  void a_playlist_is_never_read_as_one(AudioType type) throws Exception {
    var playlist = Files.writeString(folder.resolve("a.mp3"), PLAYLIST);
    var source = new Ffmpeg.Source(playlist, type);

    assertThatThrownBy(() -> new Ffmpeg().probe(source, List.of("-show_format")))
        .isInstanceOf(FfmpegFailed.class)
        .hasMessageNotContaining("secret.ts");
  }

  @Test
  void a_name_that_looks_like_a_protocol_is_a_file() {
    var source = new Ffmpeg.Source(Path.of("http:/127.0.0.1:1/a.mp3"), AudioType.MP3);

    assertThatThrownBy(() -> new Ffmpeg().probe(source, List.of("-show_format")))
        .isInstanceOf(FfmpegFailed.class)
        .hasMessageContaining("No such file or directory");
  }
}
