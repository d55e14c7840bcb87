package fm.podwright.core.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EffectsTest {
  private final Core core = Core.start();
  private final Effects effects = core.bean(Effects.class);

  @AfterAll
  void end() {
    core.close();
  }

  @Test
  void an_effect_is_had_once() {
    var times = new AtomicInteger();

    var first = once("once", times::incrementAndGet);
    var second = once("once", times::incrementAndGet);

    assertThat(first).isTrue();
    assertThat(second).isFalse();
    assertThat(times).hasValue(1);
  }

  @Test
  void an_effect_that_failed_is_had_at_the_next_try() {
    var times = new AtomicInteger();
    assertThatThrownBy(() -> once("retried", EffectsTest::fail)).hasMessage("no");

    var second = once("retried", times::incrementAndGet);

    assertThat(second).isTrue();
    assertThat(times).hasValue(1);
  }

  private boolean once(String key, Runnable effect) {
    return core.tenancy().across(_ -> effects.once(key, effect));
  }

  private static void fail() {
    throw new IllegalStateException("no");
  }
}
