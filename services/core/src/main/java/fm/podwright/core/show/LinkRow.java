package fm.podwright.core.show;

import fm.podwright.domain.show.Person.PersonLink;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;

/// A link inside a person's row; public, for rows of other packages hold it.
@Serdeable
public record LinkRow(String label, String url) {
  /// The links of a row.
  public static List<PersonLink> links(List<LinkRow> rows) {
    return rows.stream().map(row -> new PersonLink(row.label, URI.create(row.url))).toList();
  }

  static List<LinkRow> rows(List<PersonLink> links) {
    return links.stream().map(it -> new LinkRow(it.label(), it.url().toString())).toList();
  }
}
