package fm.podwright.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TransitionsTest {
  @Test
  void every_state_can_be_reached_and_left_again() {
    for (var state : State.values()) {
      assertThat(Transitions.path(State.TRIAL, state)).isNotNull();
      assertThat(Transitions.path(state, State.ACTIVE)).isNotNull();
    }
  }

  @Test
  void a_state_and_a_cause_lead_to_one_state() {
    var byCause =
        Transitions.TABLE.stream()
            .collect(
                Collectors.groupingBy(it -> it.from() + " " + it.cause(), Collectors.counting()));

    assertThat(byCause.values()).containsOnly(1L);
  }

  @Test
  void what_was_not_seen_in_between_is_told_in_its_order() {
    assertThat(Transitions.path(State.ACTIVE, State.CLOSED))
        .containsExactly(Cause.ENDED, Cause.GRACE_ENDED);
    assertThat(Transitions.path(State.PAST_DUE, State.SUSPENDED))
        .containsExactly(Cause.PATIENCE_ENDED);
    assertThat(Transitions.path(State.ACTIVE, State.ACTIVE)).isEmpty();
  }

  @Test
  void a_trial_never_comes_again() {
    assertThatThrownBy(() -> Transitions.path(State.CANCELLED, State.TRIAL))
        .hasMessageContaining("never becomes");
  }

  @Test
  void the_diagram_has_every_row_of_the_table() {
    assertThat(Transitions.diagram())
        .startsWith("stateDiagram-v2\n    [*] --> trial\n")
        .contains("    trial --> active: A plan was bought\n")
        .hasLineCount(Transitions.TABLE.size() + 2);
  }
}
