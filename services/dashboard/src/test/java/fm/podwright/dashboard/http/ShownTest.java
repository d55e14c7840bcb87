package fm.podwright.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.templates.form.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownTest {
  private static final Form STORED =
      Form.of(Map.of("title", "Low Tide", "link", "", "text", "One\nTwo", "explicit", "false"));

  @Test
  void what_a_browser_makes_of_blanks_lines_and_boxes_is_no_change() {
    var sent = new HashMap<>(Shown.in(STORED).values());
    sent.remove("explicit");

    assertThat(Shown.by(new Fields(sent)).isOf(STORED)).isTrue();
    assertThat(Shown.by(new Fields(sent)).isOf(STORED.with("text", "One\r\nTwo\r\n"))).isTrue();
  }

  @Test
  void every_change_of_somebody_else_is_seen_also_a_field_that_was_emptied_or_ticked() {
    var shown = Shown.by(new Fields(Shown.in(STORED).values()));

    assertThat(shown.isOf(STORED.with("title", ""))).isFalse();
    assertThat(shown.isOf(STORED.with("link", "https://example.com"))).isFalse();
    assertThat(shown.isOf(STORED.with("explicit", "true"))).isFalse();
  }

  @Test
  void a_form_that_showed_nothing_is_of_nothing_and_one_that_does_not_say_is_of_everything() {
    var empty = Form.of(Map.of("title", ""));

    assertThat(Shown.by(new Fields(Shown.in(empty).values())).isOf(STORED)).isFalse();
    assertThat(Shown.by(new Fields(Map.of("title", "x"))).isOf(STORED)).isTrue();
  }

  @Test
  void what_only_they_changed_is_taken_and_what_both_changed_stands_side_by_side() {
    var shown = Shown.in(STORED);
    var typed = shown.with("title", "My Tide").with("explicit", "true");
    var theirs = STORED.with("title", "Their Tide").with("text", "Three");

    var both = Shown.by(new Fields(typed.values())).beside(theirs, typed);

    assertThat(both.value("title")).isEqualTo("My Tide");
    assertThat(both.error("title")).contains("somebody else");
    assertThat(both.theirs()).containsEntry("title", "Their Tide");
    assertThat(both.value("text")).isEqualTo("Three");
    assertThat(both.error("text")).isEmpty();
    assertThat(both.checked("explicit")).isTrue();
    assertThat(Shown.by(new Fields(both.values())).isOf(theirs)).isTrue();
  }

  @Test
  void rows_that_they_added_or_changed_in_their_place_stand_beside_mine() {
    var both = list("A B C", "A B2 C D", "A1 B C");

    assertThat(rows(both)).containsExactly("A1", "B2", "C", "D");
    assertThat(both.errors()).containsOnlyKeys("");
  }

  @Test
  void rows_that_only_they_moved_are_taken_as_they_have_them() {
    var both = list("A B C", "B C", "A B C");

    assertThat(rows(both)).containsExactly("B", "C");
    assertThat(both.errors()).containsOnlyKeys("");
  }

  @Test
  void a_list_in_which_rows_moved_is_never_mixed_of_theirs_and_mine() {
    for (var theirs : new String[] {"B C", "X A B C", "C B A"}) {
      var both = list("A B C", theirs, "A B1 C");

      assertThat(rows(both)).as(theirs).containsExactly("A", "B1", "C");
      assertThat(both.error("label0"))
          .contains("Somebody else changed this list too", theirs.replace(" ", "; "));
    }
    assertThat(rows(list("A B C", "A B C1", "B C"))).containsExactly("B", "C");
    assertThat(list("A B C", "A B C1", "B C").error("label0")).contains("A; B; C1");
  }

  @Test
  void the_same_list_of_both_is_no_question() {
    assertThat(list("A B C", "B C", "B C").errors()).containsOnlyKeys("");
  }

  private static Form list(String before, String theirs, String mine) {
    var typed = new HashMap<>(form(mine).values());
    typed.put("shown", Shown.in(form(before)).value("shown"));
    return Shown.by(new Fields(typed)).beside(form(theirs), Form.of(typed));
  }

  private static Form form(String rows) {
    var values = new HashMap<String, String>();
    var labels = rows.split(" ", -1);
    for (var row = 0; row < labels.length; row++) values.put("label" + row, labels[row]);
    return Form.of(values);
  }

  private static List<String> rows(Form form) {
    return IntStream.range(0, 9)
        .mapToObj(row -> form.value("label" + row))
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
