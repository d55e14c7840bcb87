package fm.podwright.domain.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShowInputTest {
  @Test
  void a_whole_form_has_no_findings() {
    assertThat(
            input("Garden", "Sheds.", "https://shed.example/", "ann@example.com", "en-GB")
                .findings())
        .isEmpty();
  }

  @Test
  void each_wrong_field_is_named_in_the_form_s_order() {
    var wrong =
        new ShowInput(" ", "d", "a", "c", "javascript:x", "n", "a@b\n", "xx", "Sheds", "Mars");

    assertThat(wrong.findings())
        .allMatch(Finding::blocks)
        .extracting(Finding::field)
        .containsExactly("title", "link", "ownerEmail", "language", "category", "zone");
  }

  @Test
  void a_missing_description_is_a_warning() {
    assertThat(input("T", "", "", "ann@example.com", "en").findings())
        .singleElement()
        .matches(it -> !it.blocks() && it.field().equals("description"));
  }

  @Test
  void a_description_is_measured_in_bytes() {
    assertThat(input("T", "é".repeat(2000), "", "ann@example.com", "en").findings()).isEmpty();
    assertThat(input("T", "é".repeat(2001), "", "ann@example.com", "en").findings())
        .singleElement()
        .matches(it -> !it.blocks() && it.problem().contains("4,002 bytes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://a.example", "a.example", "https://", "http://a b", "mailto:a@b.c"})
  void a_link_is_a_web_address(String link) {
    assertThat(input("T", "d", link, "ann@example.com", "en").parsedLink().findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "pt-BR", "zh-Hant", "de_CH", "haw", "he"})
  void languages_of_iso_639_are_known(String tag) {
    assertThat(Languages.parse(tag)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx", "english", "e", "en-", "und", "qqq"})
  void others_are_not(String tag) {
    assertThat(Languages.parse(tag)).isEmpty();
  }

  @Test
  void languages_are_listed_by_name() {
    assertThat(Languages.all()).hasSizeGreaterThan(150);
    assertThat(Languages.all()).contains(new Languages.Language("de", "German"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"🎙️ Sheds", "سقائف الحديقة", "👨‍👩‍👧 & <b>", "שלום world"})
  void emoji_and_right_to_left_are_fine_titles(String title) {
    assertThat(TextRules.title("title", title)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\u0000b", "a\u0007b", "a\nb", "a\u0085b", "a\uD800b", "a\uFFFEb", "a\u2028b"})
  void control_characters_are_refused(String title) {
    assertThat(TextRules.title("title", title)).singleElement().matches(Finding::blocks);
  }

  @Test
  void a_title_over_255_is_said_and_over_1000_refused() {
    assertThat(TextRules.title("title", "é".repeat(255))).isEmpty();
    assertThat(TextRules.title("title", "🎙".repeat(256)))
        .singleElement()
        .matches(it -> !it.blocks());
    assertThat(TextRules.title("title", "e".repeat(10_000_000)))
        .singleElement()
        .matches(
            it -> it.blocks() && it.problem().contains("10,000,000 characters; at most 1,000"));
  }

  private static ShowInput input(
      String title, String description, String link, String email, String language) {
    return new ShowInput(
        title,
        description,
        "Ann",
        "",
        link,
        "Ann",
        email,
        language,
        "Arts: Books",
        "Europe/London");
  }
}
