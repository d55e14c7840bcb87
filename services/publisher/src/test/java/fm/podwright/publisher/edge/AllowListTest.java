package fm.podwright.publisher.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowListTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Set<String> FOUR =
      Set.of("a.example.com", "b.example.com", "c.example.com", "xn--bcher-kva.example");

  @TempDir private Path folder;
  private AllowList list;

  @BeforeEach
  void begin() throws IOException {
    list = new AllowList(folder.resolve("allowed"), Duration.ofHours(1));
  }

  @Test
  void a_host_is_an_empty_file_of_its_name() throws IOException {
    assertThat(list.allow("a.example.com")).isTrue();
    assertThat(list.allow("a.example.com")).isFalse();

    assertThat(folder.resolve("allowed/a.example.com")).isEmptyFile();
    assertThat(list.drop("a.example.com")).isTrue();
    assertThat(list.drop("a.example.com")).isFalse();
    assertThat(list.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../a.example.com",
        "a/b.example",
        "localhost",
        "A.example.com",
        "a.example.com.",
        "-a.example.com",
        "a..b",
        "a.exa mple",
        "*.example.com",
        "192.0.2.1/",
        "a.example.com\u0000",
        "a\nb.example"
      })
  void what_is_no_host_is_no_file(String name) throws IOException {
    assertThat(list.allow(name)).isFalse();
    assertThat(list.drop(name)).isFalse();
    assertThat(list.all()).isEmpty();
    assertThat(folder).isDirectoryNotContaining(it -> !it.endsWith("allowed"));
  }

  @Test
  void it_agrees_with_what_is_served() throws IOException {
    list.agree(FOUR, NOW);

    var outcome =
        list.agree(Set.of("a.example.com", "b.example.com", "c.example.com", "d.example.com"), NOW);

    assertThat(outcome.allowed()).containsExactly("d.example.com");
    assertThat(outcome.dropped()).containsExactly("xn--bcher-kva.example");
    assertThat(list.all()).hasSize(4).contains("d.example.com");
  }

  @Test
  void that_most_hosts_are_gone_is_believed_after_an_hour_of_hearing_it() throws IOException {
    var one = Set.of("a.example.com", "new.example.com");
    list.agree(FOUR, NOW);

    var first = list.agree(one, NOW.plusSeconds(60));
    var before = list.agree(one, NOW.plusSeconds(60 + 3599));

    assertThat(first.doubted()).isEqualTo(3);
    assertThat(first.allowed()).as("what is new is allowed all the same").hasSize(1);
    assertThat(before.doubted()).isEqualTo(3);
    assertThat(list.all()).hasSize(5);
    assertThat(list.agree(one, NOW.plusSeconds(60 + 3600)).dropped()).hasSize(3);
    assertThat(list.all()).isEqualTo(one);
  }

  @Test
  void a_doubt_that_passed_begins_anew() throws IOException {
    list.agree(FOUR, NOW);
    list.agree(Set.of("a.example.com"), NOW);
    list.agree(FOUR, NOW.plusSeconds(60));

    list.agree(Set.of("a.example.com"), NOW.plusSeconds(7200));

    assertThat(list.all()).isEqualTo(FOUR);
  }

  @Test
  void a_database_without_any_host_is_never_believed() throws IOException {
    list.agree(FOUR, NOW);
    list.agree(Set.of(), NOW);

    var outcome = list.agree(Set.of(), NOW.plus(Duration.ofDays(30)));

    assertThat(outcome.doubted()).isEqualTo(4);
    assertThat(list.all()).isEqualTo(FOUR);
  }

  @Test
  void a_folder_with_other_files_is_refused_and_none_of_them_removed() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> new AllowList(folder, Duration.ZERO)).hasMessageContaining("its own");
    Files.writeString(folder.resolve("allowed/notes.txt"), "mine");

    list.agree(FOUR, NOW);
    list.drop("notes.txt");

    assertThat(folder.resolve("allowed/notes.txt")).hasContent("mine");
    assertThat(list.all()).isEqualTo(FOUR);
  }

  @Test
  void what_else_lies_in_the_folder_is_left_alone() throws IOException {
    Files.createFile(folder.resolve("allowed/README"));

    list.agree(FOUR, NOW);

    assertThat(folder.resolve("allowed/README")).exists();
    assertThat(list.all()).isEqualTo(FOUR);
  }
}
