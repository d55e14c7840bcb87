package fm.podwright.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentedTransitionsTest {
  @Test
  void the_documentation_has_exactly_this_table() throws IOException {
    var page = Files.readString(Path.of("../../infra/docs/billing.md"));

    assertThat(page).contains("```mermaid\n" + Transitions.diagram() + "```\n");
  }
}
