package fm.podwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserTest {
  @Test
  void it_runs_script() {
    try (var browser = Browser.start();
        var page = browser.chromium().newPage()) {
      page.setContent("<title>a</title><script>document.title = 'b' + (1 + 1)</script>");

      assertThat(page.title()).isEqualTo("b2");
    }
  }
}
