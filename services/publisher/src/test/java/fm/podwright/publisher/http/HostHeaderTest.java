package fm.podwright.publisher.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostHeaderTest {
  @Test
  void a_host_is_its_name_in_lower_case() {
    for (var text :
        new String[] {
          "a.example", "A.Example", "a.example.", "a.example:80", "A.EXAMPLE.:80", " a.example "
        }) {
      assertThat(HostHeader.parse(text)).as(text).contains("a.example");
    }
    assertThat(HostHeader.parse("x")).contains("x");
    assertThat(HostHeader.parse("a_b-c.example")).contains("a_b-c.example");
  }

  @Test
  void what_is_no_name_is_no_host() {
    for (var text :
        new String[] {
          "",
          ".",
          "-a.example",
          "a.example-",
          "_a",
          "a.example/x",
          "a b",
          "[::1]",
          "a:b",
          "ä.example"
        }) {
      assertThat(HostHeader.parse(text)).as(text).isEmpty();
    }
    assertThat(HostHeader.parse("a".repeat(261))).isEmpty();
  }
}
