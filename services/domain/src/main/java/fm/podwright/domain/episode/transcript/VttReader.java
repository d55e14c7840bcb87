package fm.podwright.domain.episode.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads WebVTT: cues with their voices; notes, styles, regions and settings are passed over.
final class VttReader {
  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s<>]*)?\\s+([^<>]*)>");

  private final Cues cues;
  private final List<Piece> pieces = new ArrayList<>();

  /// What one voice says in a cue.
  private record Piece(Span span, Optional<String> voice, String text) {}

  private VttReader(Cues cues) {
    this.cues = cues;
  }

  static void read(String text, Cues cues) {
    new VttReader(cues).read(Block.of(text));
  }

  private void read(List<Block> blocks) {
    header(blocks.getFirst()).ifPresent(this::cue);
    blocks.stream().skip(1).filter(it -> !isRemark(it)).forEach(this::cue);
    if (pieces.stream().anyMatch(it -> it.voice().isPresent())) {
      pieces.forEach(it -> cues.add(Optional.of(it.span()), it.voice(), it.text()));
      return;
    }
    var labels = Labels.in(pieces.stream().map(Piece::text).toList());
    pieces.forEach(it ->
        labels
            .split(it.text())
            .forEach(said -> cues.add(Optional.of(it.span()), said.speaker(), said.text())));
  }

  /// The cue that follows the header without a blank line between, as some programs write it.
  private static Optional<Block> header(Block block) {
    for (var i = 1; i < block.lines().size(); i++) {
      if (Timing.isIn(block.lines().get(i))) {
        var rest = block.lines().subList(i, block.lines().size());
        return Optional.of(new Block(block.number() + i, rest));
      }
    }
    return Optional.empty();
  }

  private static boolean isRemark(Block block) {
    var first = block.lines().getFirst();
    return first.startsWith("NOTE") || first.startsWith("STYLE") || first.startsWith("REGION");
  }

  private void cue(Block block) {
    var at = Timing.isIn(block.lines().getFirst()) ? 0 : 1;
    if (at >= block.lines().size() || !isTiming(block.lines().get(at))) {
      throw Unreadable.at(
          block.number(),
          "begins a cue without a time.",
          "Write the time before it, or take it out, and upload it again.");
    }
    var span = Timing.of(block.lines().get(at), block.number() + at);
    var payload = block.lines().stream().skip(at + 1L).collect(Collectors.joining("\n"));
    voices(span, payload);
  }

  private static boolean isTiming(String line) {
    return line.contains("-->") || Timing.isIn(line);
  }

  private void voices(Span span, String payload) {
    var matcher = VOICE.matcher(payload);
    var voice = Optional.<String>empty();
    var from = 0;
    while (matcher.find()) {
      add(span, voice, payload.substring(from, matcher.start()));
      voice = Optional.of(Words.decoded(matcher.group(1)));
      from = matcher.end();
    }
    add(span, voice, payload.substring(from));
  }

  private void add(Span span, Optional<String> voice, String text) {
    var said = Words.decoded(Words.untagged(text)).strip();
    if (!said.isEmpty()) pieces.add(new Piece(span, voice, said));
  }
}
