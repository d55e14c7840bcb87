package fm.podwright.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "dashboard.css",
        "dashboard.js",
        "site.css",
        "site.js",
        "icon.svg",
        "source-sans-3-latin-wght-normal.woff2"
      })
  void what_pages_refer_to_was_bundled_under_a_hashed_name(String name) {
    var url = Assets.url(name);

    assertThat(url).matches("/assets/[\\w-]+-[A-Z0-9]{8}\\.\\w+");
    assertThat(Assets.find(url.substring("/assets/".length())))
        .hasValueSatisfying(asset -> assertThat(asset.bytes()).isNotEmpty());
  }

  @Test
  void style_sheets_and_scripts_name_their_types() {
    assertThat(asset("site.css").type()).isEqualTo("text/css; charset=utf-8");
    assertThat(asset("site.js").type()).isEqualTo("text/javascript; charset=utf-8");
  }

  @Test
  void a_style_sheet_refers_to_its_fonts_by_their_hashed_names() {
    var css = new String(asset("dashboard.css").bytes(), UTF_8);

    var font = Assets.url("source-sans-3-latin-wght-normal.woff2").substring("/assets/".length());
    assertThat(css).contains("url(\"./" + font + "\")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest.json", "../logback.xml", "dashboard.css", "", "x"})
  void nothing_but_the_bundle_is_found(String name) {
    assertThat(Assets.find(name)).isEmpty();
  }

  @Test
  void a_page_cannot_refer_to_what_was_not_bundled() {
    assertThatThrownBy(() -> Assets.url("nothing.css")).hasMessageContaining("nothing.css");
  }

  private static Assets.Asset asset(String name) {
    return Assets.find(Assets.url(name).substring("/assets/".length())).orElseThrow();
  }
}
