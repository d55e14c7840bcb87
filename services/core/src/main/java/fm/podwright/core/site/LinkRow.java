package fm.podwright.core.site;

import fm.podwright.domain.site.OwnLink;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;

/// A link of a podcaster's own inside the row of a facade.
@Serdeable
record LinkRow(String label, String url) {
  static List<OwnLink> links(List<LinkRow> rows) {
    return rows.stream().map(row -> new OwnLink(row.label, URI.create(row.url))).toList();
  }

  static List<LinkRow> rows(List<OwnLink> links) {
    return links.stream().map(link -> new LinkRow(link.label(), link.url().toString())).toList();
  }
}
