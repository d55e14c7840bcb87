package fm.podwright.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.publisher.Unavailable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InquiryTest {
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void all_who_want_to_know_while_it_is_asked_share_the_next_question() throws Exception {
    var begun = new CountDownLatch(1);
    var answered = new CompletableFuture<Void>();
    var inquiry =
        new Inquiry(() -> {
          asked.incrementAndGet();
          begun.countDown();
          answered.join();
        });
    var first = inquiry.next();
    begun.await();

    var second = inquiry.next();
    for (var i = 0; i < 1000; i++) assertThat(inquiry.next()).isSameAs(second);
    answered.complete(null);
    second.join();

    assertThat(first).isDone();
    assertThat(asked).hasValue(2);
  }

  @Test
  void who_waits_for_a_question_that_fails_is_told_so_and_whoever_comes_next_has_it_asked_again() {
    var inquiry =
        new Inquiry(() -> {
          if (asked.incrementAndGet() == 1) throw new IllegalStateException("away");
        });

    assertThatThrownBy(inquiry::await).isInstanceOf(Unavailable.class);
    inquiry.await();

    assertThat(asked).hasValue(2);
  }
}
