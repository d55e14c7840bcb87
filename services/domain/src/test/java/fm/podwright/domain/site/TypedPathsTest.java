package fm.podwright.domain.site;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.show.Finding;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedPathsTest {
  private static final Set<String> TAKEN = Set.of("/episodes/why-tests", "/support");
  private static final Site SITE = new Site(URI.create("https://podcast.example.com/"));

  @Test
  void a_list_is_read_in_the_ways_that_people_have_it() {
    var reading =
        TypedPaths.read(
            """
            old,new
            /one /episodes/why-tests
            /two/ -> /about 301
            /three,https://elsewhere.example.com/a
            "/four","/feed.xml"

            # a remark
            https://old.example.com/five?id=3	why-tests
            /six/* /episodes/why-tests
            /s%C3%BC%C3%9F /about
            """,
            TAKEN);

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.paths())
        .containsExactly(
            new OldPath("/one", false, "/episodes/why-tests"),
            new OldPath("/two", false, "/about"),
            new OldPath("/three", false, "https://elsewhere.example.com/a"),
            new OldPath("/four", false, "/feed.xml"),
            new OldPath("/five?id=3", false, "/episodes/why-tests"),
            new OldPath("/six/", true, "/episodes/why-tests"),
            new OldPath("/süß", false, "/about"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/one | has no target",
        "one /about | does not begin with a path",
        "/support /about | which the site itself has",
        "/episodes/why-tests /about | which the site itself has",
        "/feed.xml https://elsewhere.example.com/ | which the site itself has",
        "/?page=2 /about | which the site itself has",
        "/feed.xml?a=b /about | which the site itself has",
        "/media/* /about | which the site itself has",
        "/* /about | which the site itself has",
        "/a*b /about | does not stand for the rest",
        "/one javascript:alert(1) | no path and no web address",
        "/one //elsewhere.example.com | no path and no web address",
        "/one /one | leads to itself"
      })
  void what_cannot_be_mapped_is_named_with_its_line(String line, String problem) {
    var reading = TypedPaths.read("/first /about\n" + line, TAKEN);

    assertThat(reading.paths()).hasSize(1);
    assertThat(reading.findings())
        .singleElement()
        .extracting(Finding::problem)
        .asString()
        .startsWith("Line 2 ")
        .contains(problem);
  }

  @Test
  void a_path_is_found_however_it_is_written() {
    var paths =
        new PathMap(
            List.of(
                new OldPath("/one", false, "/about"),
                new OldPath("/?p=12", false, "/episodes/why-tests"),
                new OldPath("/süß", false, "/about"),
                new OldPath("/blog/", true, "/support"),
                new OldPath("/blog/2019/", true, "https://elsewhere.example.com/a?b=c")));

    assertThat(paths.find("/one/", "utm_source=x")).isPresent();
    assertThat(paths.find("/s%C3%BC%C3%9F", "")).isPresent();
    assertThat(paths.asked("/", "p=12").orElseThrow().target(SITE))
        .hasToString("https://podcast.example.com/episodes/why-tests");
    assertThat(paths.asked("/", "p=13")).isEmpty();
    assertThat(paths.find("/blog", "").orElseThrow().target()).isEqualTo("/support");
    assertThat(paths.find("/blog/2019/a", "").orElseThrow().target(SITE))
        .hasToString("https://elsewhere.example.com/a?b=c");
    assertThat(paths.find("/blogs", "")).isEmpty();
    assertThat(PathMap.NONE.find("/one", "")).isEmpty();
  }
}
