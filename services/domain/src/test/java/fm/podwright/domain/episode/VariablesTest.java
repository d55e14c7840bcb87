package fm.podwright.domain.episode;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.episode.Variables.TopicLink;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTest {
  private static final Variables VARIABLES =
      new Variables(
          Map.of(
              "page.guest", "Ann *Lee* <b>\n# x",
              "page.guest_website", "https://a.example/x?y=1&z=(2)",
              "page.guest_twitter", "ann lee/x"),
          List.of(
              new TopicLink("Let's Encrypt", URI.create("https://le.example/")),
              new TopicLink("[x](y)", URI.create("https://x.example/"))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "with {{ page.guest }}! | with Ann *Lee* &lt;b&gt; # x!",
        "{{page.guest}} | Ann *Lee* &lt;b&gt; # x",
        "`{{- page.guest -}}` | <code>Ann *Lee* &lt;b&gt; # x</code>",
        "<{{ page.guest_website }}> | >https://a.example/x?y&#61;1&amp;z&#61;%282%29</a>",
        "{{ page.guest_website }} | href=\"https://a.example/x?y&#61;1&amp;z&#61;",
        "[a]({{ page.guest_website }}) | href=\"https://a.example/x?y&#61;1&amp;z&#61;%282%29\"",
        "[a](https://t.example/{{ page.guest_twitter }}) |"
            + " href=\"https://t.example/ann%20lee%2Fx\"",
        "<https://t.example/{{ page.guest_twitter }}> | href=\"https://t.example/ann%20lee%2Fx\"",
        "https://t.example/{{ page.guest_twitter }}/y | href=\"https://t.example/ann%20lee%2Fx/y\"",
        "{% raw %}{{ page.guest }}{% endraw %} | {{ page.guest }}"
      })
  void a_value_is_escaped_for_the_place_it_stands_in(String notes, String html) {
    assertThat(Notes.of(notes, VARIABLES).html().replace("{<!-- -->{", "{{")).contains(html);
    assertThat(Notes.of(notes, VARIABLES).liquid()).isEmpty();
  }

  @Test
  void topics_become_a_list() {
    var notes = Notes.of("## Stack\n\n{% include services-used.html %}\n\nWords.", VARIABLES);

    assertThat(notes.html())
        .contains("<ul><li><a href=\"https://le.example/\"", ">Let&#39;s Encrypt</a></li><li>")
        .contains("href=\"https://x.example/\" rel=\"nofollow noopener\">[x](y)</a></li></ul>");
  }

  @Test
  void what_stands_for_nothing_is_named_and_never_shown() {
    var notes =
        Notes.of("a {{ page.guest }} <{{ b.c }}>\n\n{% include x.html %} d {{ e", Variables.NONE);

    assertThat(notes.liquid())
        .containsExactly(
            new Liquid(1, "{{ page.guest }}"),
            new Liquid(1, "{{ b.c }}"),
            new Liquid(3, "{% include x.html %}"),
            new Liquid(3, "{{ e"));
    assertThat(notes.html()).isEqualTo("<p>a</p>\n<p>d</p>");
  }
}
