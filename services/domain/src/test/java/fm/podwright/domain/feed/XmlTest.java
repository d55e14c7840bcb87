package fm.podwright.domain.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTest {
  @Test
  void only_what_xml_does_not_know_is_left_out() {
    var text = "Straße\t“\uD83C\uDF31”\r\n\uFFFD";

    assertThat(Xml.allowed(text)).isEqualTo(text);
    assertThat(Xml.allowed("a\u0000b\uD83Cc\uFFFEd\u001Fe")).isEqualTo("abcde");
  }
}
