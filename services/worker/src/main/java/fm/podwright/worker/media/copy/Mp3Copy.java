package fm.podwright.worker.media.copy;

import fm.podwright.worker.media.content.OldTag;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts a new ID3 tag in front of an MP3. Every byte behind the old tag stays as it is, a length
/// header in the first frame too; frames of the old tag that nothing new stands for are kept.
final class Mp3Copy {
  private static final Set<String> ALWAYS_NEW = Set.of("CHAP", "CTOC", "TLEN");

  private static final byte[] NOTHING = {};

  private Mp3Copy() {}

  static void write(Wanted wanted, Path target) throws IOException {
    var old = OldTag.read(wanted.source());
    var tag = new Id3Tag(version(wanted, old));
    var replaced = replaced(wanted);
    words(wanted, tag);
    for (var frame : kept(wanted, old)) {
      if (!replaced.contains(frame.id())) tag.frame(frame.id(), frame.flags(), frame.body());
    }
    if (old.frames().stream().noneMatch(it -> it.id().equals("APIC"))) picture(wanted, tag);
    var images = images(wanted);
    tag.chapters(
        wanted.tags().chapters(),
        wanted.facts().duration(),
        chapter ->
            chapter.uploadedImage().map(it -> images.getOrDefault(it, NOTHING)).orElse(NOTHING));
    write(tag.bytes(), wanted.source(), old.end(), target);
  }

  /// The old one, but that readers built on FFmpeg lose chapters whose pictures stand in a tag of
  /// 2.4: they take the size of what is in a chapter for one of 2.3.
  private static int version(Wanted wanted, OldTag old) {
    return old.version() == 4 && wanted.images().isEmpty() ? 4 : 3;
  }

  private static List<OldTag.Frame> kept(Wanted wanted, OldTag old) {
    if (old.version() != 4 || version(wanted, old) == 4) return old.frames();
    return old.frames().stream().map(Downgrade::of).flatMap(Optional::stream).toList();
  }

  private static Set<String> replaced(Wanted wanted) {
    var replaced = new HashSet<>(ALWAYS_NEW);
    var tags = wanted.tags();
    replaced.addAll(List.of("TIT2", "TALB"));
    if (!tags.artist().isBlank()) replaced.add("TPE1");
    if (tags.number().isPresent()) replaced.add("TRCK");
    return replaced;
  }

  private static void words(Wanted wanted, Id3Tag tag) {
    var tags = wanted.tags();
    tag.text("TIT2", tags.title());
    if (!tags.artist().isBlank()) tag.text("TPE1", tags.artist());
    tag.text("TALB", tags.album());
    tags.number().ifPresent(it -> tag.text("TRCK", Integer.toString(it)));
    tag.text("TLEN", Long.toString(wanted.facts().duration().toMillis()));
  }

  private static void picture(Wanted wanted, Id3Tag tag) throws IOException {
    if (wanted.picture().isEmpty()) return;
    var picture = wanted.picture().get();
    var type = picture.toString().endsWith(".png") ? "image/png" : "image/jpeg";
    tag.picture(type, Files.readAllBytes(picture));
  }

  private static Map<String, byte[]> images(Wanted wanted) throws IOException {
    var images = new HashMap<String, byte[]>();
    for (var image : wanted.images().entrySet()) {
      images.put(image.getKey(), Files.readAllBytes(image.getValue()));
    }
    return images;
  }

  private static void write(byte[] tag, Path source, long from, Path target) throws IOException {
    try (var in = FileChannel.open(source);
        var out =
            FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var head = ByteBuffer.wrap(tag);
      while (head.hasRemaining()) out.write(head);
      var at = from;
      while (at < in.size()) at += in.transferTo(at, in.size() - at, out);
    }
  }
}
