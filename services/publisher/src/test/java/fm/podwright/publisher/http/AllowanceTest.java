package fm.podwright.publisher.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {
  private final Allowance allowance = new Allowance(60, 2);

  @Test
  void a_handful_is_answered_at_once_and_then_two_each_second() {
    assertThat(IntStream.range(0, 99).filter(_ -> allowance.take("ann", 0))).hasSize(60);

    var later = Duration.ofSeconds(3).toNanos();

    assertThat(IntStream.range(0, 30).filter(_ -> allowance.take("ann", later))).hasSize(5);
    assertThat(allowance.take("ben", 0)).isTrue();
  }
}
