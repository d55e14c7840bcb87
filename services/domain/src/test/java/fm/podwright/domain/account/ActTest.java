package fm.podwright.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ActTest {
  @Test
  void a_suspended_account_makes_nothing_and_its_people_read_pay_and_leave() {
    var held = Arrays.stream(Act.values()).filter(Act::isHeldBySuspension);

    assertThat(held).containsExactly(Act.DRAFT, Act.PUBLISH, Act.MANAGE_SHOWS);
  }
}
