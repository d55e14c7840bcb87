package fm.podwright.domain.episode;

import java.util.EnumSet;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads Markdown into a tree that is safe to walk: nesting is bounded whatever was typed.
final class NotesParser {
  private static final int MAX_BLOCKS_DEEP = 48;
  private static final int MAX_INLINES_DEEP = 48;
  private static final Parser PARSER =
      Parser.builder()
          .maxOpenBlockParsers(MAX_BLOCKS_DEEP)
          .maxInlineNesting(MAX_INLINES_DEEP)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .extensions(
              List.of(
                  AutolinkExtension.builder()
                      .linkTypes(EnumSet.of(AutolinkType.URL, AutolinkType.EMAIL))
                      .build()))
          .build();

  private NotesParser() {}

  static Node parse(String markdown) {
    var document = PARSER.parse(markdown);
    document.accept(new Levels());
    document.accept(new Pictures());
    return document;
  }
}
