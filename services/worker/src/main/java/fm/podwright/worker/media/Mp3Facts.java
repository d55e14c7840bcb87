package fm.podwright.worker.media;

import fm.podwright.domain.media.AudioFacts;
import fm.podwright.domain.media.AudioFormat;
import fm.podwright.domain.media.AudioLayout;
import fm.podwright.domain.media.AudioTags;
import fm.podwright.domain.media.AudioType;
import fm.podwright.domain.media.Refusal;
import fm.podwright.domain.media.Remark;
import fm.podwright.worker.media.content.Mp3;
import fm.podwright.worker.media.content.Sniffing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// From the frames of an MP3 to what the podcaster and the feed need to know.
final class Mp3Facts {
  private Mp3Facts() {}

  static AudioFacts of(Path file, Mp3 mp3, AudioTags tags) throws IOException {
    return new AudioFacts(
        new AudioFormat(AudioType.MP3, mp3.channels(), mp3.sampleRate()),
        new AudioLayout(Files.size(file), mp3.headerBytes(), mp3.audioBytes()),
        mp3.duration(),
        tags,
        remarks(mp3));
  }

  static Refusal cutOff(Mp3 mp3) {
    long percent = 100 * mp3.frames() / mp3.promised();
    return Refusal.cutOff("it has " + percent + " % of the sound that its header announces");
  }

  /// A tag with nothing behind it was cut there; anything else was never audio.
  static Refusal withoutFrames(Path file) throws IOException {
    return Sniffing.startsWithTag(file)
        ? Refusal.cutOff("there is a tag but no sound")
        : Refusal.unknown();
  }

  private static List<Remark> remarks(Mp3 mp3) {
    var remarks = new ArrayList<Remark>();
    if (mp3.lastFrameIncomplete()) remarks.add(Remark.LAST_FRAME_INCOMPLETE);
    if (mp3.promised() > 0 && mp3.frames() > mp3.promised() + 1)
      remarks.add(Remark.LENGTH_HEADER_TOO_SHORT);
    if (mp3.strayBytes() > 0) remarks.add(Remark.STRAY_BYTES);
    return remarks;
  }
}
