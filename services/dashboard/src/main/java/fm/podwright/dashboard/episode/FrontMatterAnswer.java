package fm.podwright.dashboard.episode;

import fm.podwright.domain.episode.FrontMatter;
import io.micronaut.serde.annotation.Serdeable;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What front matter fills in: values by field, the notes behind it, what the form has no place
/// for, and whom and what it names: people a line each and topics, which are offered first.
@Serdeable
record FrontMatterAnswer(
    Map<String, String> fields, String notes, List<String> ignored, String people, String topics) {
  static FrontMatterAnswer of(FrontMatter matter) {
    var fields = new LinkedHashMap<String, String>();
    put(fields, "title", matter.title());
    put(fields, "summary", matter.summary());
    put(fields, "slug", matter.slug());
    put(fields, "number", matter.number().value().map(String::valueOf));
    put(fields, "season", matter.season().value().map(String::valueOf));
    put(fields, "guid", matter.guid());
    put(fields, "explicit", matter.explicit().map(String::valueOf));
    put(fields, "date", date(matter));
    return new FrontMatterAnswer(
        fields, matter.body().stripLeading(), matter.unused(), matter.people(), matter.topics());
  }

  /// Read and shown in UTC the wall time stays as it was written.
  private static Optional<String> date(FrontMatter matter) {
    return matter.date(ZoneOffset.UTC).value().map(at -> StoredForm.local(at, ZoneOffset.UTC));
  }

  private static void put(Map<String, String> fields, String name, Optional<String> value) {
    value.ifPresent(it -> fields.put(name, it));
  }
}
