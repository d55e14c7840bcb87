package fm.podwright.publisher.http;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.publisher.fixture.Until;
import io.netty.channel.FileRegion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SheetTest {
  private static final String TEXT = "episode ".repeat(5000);

  private static final byte[] NOTHING = {};

  private final AtomicInteger closed = new AtomicInteger();
  private final Body body = new Body(bytes("HTTP/1.1 200 OK\r\n"), bytes(TEXT));

  @Test
  void everybody_is_sent_the_same_whole_answer() throws IOException {
    var sheet = Sheet.of(body, NOTHING, closed::incrementAndGet);

    var first = sent(sheet.region().orElseThrow());

    assertThat(first)
        .matches("(?s)HTTP/1.1 200 OK\r\ndate: [^\r]* GMT\r\nconnection: keep-alive\r\n\r\nepis.*")
        .endsWith("\r\n\r\n" + TEXT);
    assertThat(sent(sheet.region().orElseThrow())).isEqualTo(first);
  }

  @Test
  void its_memory_is_given_back_when_the_last_client_has_it() throws IOException {
    var sheet = Sheet.of(body, NOTHING, closed::incrementAndGet);
    var slow = sheet.region().orElseThrow();

    sheet.release();
    var early = closed.get();
    var late = sent(slow);

    assertThat(early).isZero();
    assertThat(late).endsWith(TEXT);
    assertThat(closed).hasValue(1);
    assertThat(sheet.region()).isEmpty();
  }

  @Test
  void what_many_ask_for_in_a_second_is_sent_from_a_file() throws IOException {
    assertThat(body.region(NOTHING)).isEmpty();

    var region = Until.fits(this::askedOften, Optional::isPresent);

    assertThat(sent(region.orElseThrow())).endsWith(TEXT);
  }

  @Test
  void nobody_is_told_what_is_said_to_others() throws IOException {
    var told = bytes("strict-transport-security: max-age=1\r\n");
    var sheet = Sheet.of(body, told, closed::incrementAndGet);

    assertThat(sent(sheet.region().orElseThrow())).contains("OK\r\nstrict-transport-security: ");
    assertThat(sheet.fits(0, told)).isTrue();
    assertThat(sheet.fits(0, NOTHING)).isFalse();
    assertThat(sheet.fits(HttpClock.second() + 5, told)).isFalse();
  }

  @Test
  void what_stands_in_a_file_weighs_as_much_as_it_has_bytes() throws IOException {
    var sheet = Sheet.of(body, NOTHING, closed::incrementAndGet);
    var region = sheet.region().orElseThrow();

    assertThat(new Weighing().size(region)).isGreaterThan(TEXT.length());
  }

  private Optional<Sheet.Region> askedOften() {
    for (var time = 0; time < 20; time++) body.region(NOTHING).ifPresent(Sheet.Region::release);
    return body.region(NOTHING);
  }

  private static String sent(FileRegion region) throws IOException {
    var taken = new ByteArrayOutputStream();
    var target = Channels.newChannel(taken);
    while (region.transferred() < region.count()) region.transferTo(target, region.transferred());
    region.release();
    return taken.toString(StandardCharsets.US_ASCII);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
