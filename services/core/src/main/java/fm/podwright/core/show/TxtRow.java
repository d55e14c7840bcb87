package fm.podwright.core.show;

import fm.podwright.domain.show.Txt;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// A `podcast:txt` inside a show's row.
@Serdeable
record TxtRow(String purpose, String value) {
  static List<Txt> txts(List<TxtRow> rows) {
    return rows.stream().map(row -> new Txt(row.purpose, row.value)).toList();
  }

  static List<TxtRow> rows(List<Txt> txts) {
    return txts.stream().map(txt -> new TxtRow(txt.purpose(), txt.value())).toList();
  }
}
