package fm.podwright.domain.feed.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// No two episodes are the same to podcast apps.
final class TwinRules {
  private static final int NAMED = 3;

  private TwinRules() {}

  static void check(List<Tag> items, Offences offences) {
    twice(items, item -> item.text("guid"), "guid", "have the same GUID", offences);
    twice(items, Subject::audio, "audio", "have the same audio address", offences);
  }

  private static void twice(
      List<Tag> items, Function<Tag, String> value, String field, String same, Offences offences) {
    items.stream()
        .filter(it -> !value.apply(it).isEmpty())
        .collect(groupingBy(value, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(it -> it.size() > 1)
        .forEach(it ->
            offences.error(
                field,
                new Subject(value.apply(it.getFirst()), names(it)),
                same + ", and podcast apps show only one of them",
                "Change it in the one that is not out yet."));
  }

  private static String names(List<Tag> items) {
    var named = items.stream().limit(NAMED).map(Subject::named).collect(joining(" and "));
    return items.size() > NAMED ? named + " and " + (items.size() - NAMED) + " more" : named;
  }
}
