package fm.podwright.core.site;

import static java.util.stream.Collectors.toMap;

import fm.podwright.domain.site.App;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// A show's address in an app, inside its facade's row. An app that is not known any more is left
/// out.
@Serdeable
record AppRow(String app, String url) {
  static Map<App, URI> pages(List<AppRow> rows) {
    return rows.stream()
        .filter(row -> App.parse(row.app).isPresent())
        .collect(toMap(row -> App.parse(row.app).orElseThrow(), row -> URI.create(row.url)));
  }

  static List<AppRow> rows(Map<App, URI> pages) {
    return pages.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new AppRow(entry.getKey().code(), entry.getValue().toString()))
        .toList();
  }
}
