package fm.podwright.domain.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Notes with their Liquid filled in, before they are read as Markdown. What stands for nothing is
/// left out and remembered, so that nothing raw reaches listeners.
final class Template {
  private static final Pattern TAG =
      Pattern.compile("<\\{\\{[^}\n]*}}>|\\{\\{[^}\n]*(}})?|\\{%[^%\n]*(%})?");
  private static final Pattern VARIABLE =
      Pattern.compile("<?\\{\\{-?\\s*([A-Za-z_][\\w.-]*?)\\s*-?}}>?");
  private static final Pattern COMMAND = Pattern.compile("\\{%-?\\s*(.*?)\\s*-?%}");
  private static final Pattern INCLUDE = Pattern.compile("\\{%-?\\s*include\\s+(\\S+)\\s*-?%}");
  private static final Set<String> TOPICS =
      Set.of("services-used.html", "services-used", "topics.html", "topics");

  private final Variables variables;
  private final List<NotesLine> lines = new ArrayList<>();
  private final List<Liquid> unknown = new ArrayList<>();
  private String silent = "";
  private boolean coded;
  private int origin;

  private Template(Variables variables) {
    this.variables = variables;
  }

  static Template of(String markdown, Variables variables) {
    var template = new Template(variables);
    var fence = new Fence();
    for (var line : markdown.lines().toList()) {
      template.coded = fence.holds(line);
      template.line(line);
      template.origin++;
    }
    return template;
  }

  List<NotesLine> lines() {
    return List.copyOf(lines);
  }

  List<Liquid> unknown() {
    return List.copyOf(unknown);
  }

  private void line(String text) {
    var list = silent.isEmpty() ? topics(text) : List.<String>of();
    if (list.isEmpty()) lines.add(new NotesLine(filled(text), origin));
    else list.forEach(it -> lines.add(new NotesLine(it, origin)));
  }

  /// The topics as a list, if `text` is the command for it and nothing else.
  private List<String> topics(String text) {
    var indent = text.substring(0, text.length() - text.stripLeading().length());
    return isTopics(text.strip())
        ? links().stream().map(it -> indent + "- " + it).toList()
        : List.of();
  }

  private static boolean isTopics(String tag) {
    var include = INCLUDE.matcher(tag);
    return include.matches() && TOPICS.contains(include.group(1));
  }

  private List<String> links() {
    return variables.topics().stream()
        .map(it -> "[%s](%s)".formatted(Escapes.text(it.name()), Escapes.url(it.url().toString())))
        .toList();
  }

  private String filled(String text) {
    var out = new StringBuilder();
    var at = 0;
    for (var tags = TAG.matcher(text); tags.find(); at = tags.end()) {
      literal(out, text.substring(at, tags.start()));
      tag(out, tags.group());
    }
    literal(out, text.substring(at));
    return out.toString();
  }

  private void literal(StringBuilder out, String text) {
    if (!silent.equals("comment")) out.append(text);
  }

  private void tag(StringBuilder out, String tag) {
    var command = COMMAND.matcher(tag);
    var name = command.matches() ? command.group(1) : "";
    if (!silent.isEmpty()) {
      if (name.equals("end" + silent)) silent = "";
      else literal(out, tag);
    } else if (name.equals("raw") || name.equals("comment")) {
      silent = name;
    } else {
      value(out, tag).ifPresentOrElse(out::append, () -> missing(tag));
    }
  }

  private void missing(String tag) {
    unknown.add(Liquid.at(origin + 1, tag));
  }

  private Optional<String> value(CharSequence before, String tag) {
    if (isTopics(tag) && !variables.topics().isEmpty())
      return Optional.of(String.join(", ", links()));
    var variable = VARIABLE.matcher(tag);
    if (!variable.matches()) return Optional.empty();
    return variables
        .value(variable.group(1))
        .map(it ->
            tag.startsWith("<") && Escapes.isUrl(it)
                ? "<" + Escapes.url(it) + ">"
                : placed(before, it));
  }

  private String placed(CharSequence before, String value) {
    return (coded ? Place.CODE : Place.after(before.toString())).escape(value);
  }
}
