package fm.podwright.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GroundsTest {
  @Test
  void a_feed_stays_where_its_show_may_come_back_and_is_gone_where_it_harms_or_nobody_wants_it() {
    var keeping = Arrays.stream(Grounds.values()).filter(Grounds::keepsFeed);

    assertThat(keeping).containsExactly(Grounds.LEGAL, Grounds.UNPAID);
  }

  @Test
  void what_is_no_grounds_is_none() {
    assertThat(Grounds.parse("legal")).hasValue(Grounds.LEGAL);
    assertThat(Grounds.parse("mood")).isEmpty();
  }
}
