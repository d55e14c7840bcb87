package fm.podwright.domain.episode;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Node;

/// Notes as a tree, which is large and is not kept.
record ReadNotes(Node document, List<TimeLists.Found> times, List<Liquid> unknown) {
  static ReadNotes of(String markdown, Variables variables) {
    var template = Template.of(markdown, variables);
    var lines = Pasted.mend(template.lines());
    var text = lines.stream().map(NotesLine::text).collect(Collectors.joining("\n"));
    var document = NotesParser.parse(text);
    return new ReadNotes(document, TimeLists.in(document, lines), template.unknown());
  }

  boolean isEmpty() {
    return document.getFirstChild() == null;
  }

  List<TimeList> lists() {
    return times.stream().map(TimeLists.Found::list).toList();
  }

  /// Where `list` stands in the tree.
  Node node(TimeList list) {
    return times.get(lists().indexOf(list)).node();
  }
}
