package fm.podwright.publisher.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SheetTest {
  private final byte[] bytes = new byte[50_000];

  @Test
  void everybody_is_sent_the_same_bytes() throws IOException {
    new Random(1).nextBytes(bytes);
    var sheet = Sheet.of(bytes);

    var first = sheet.region().orElseThrow();
    var second = sheet.region().orElseThrow();

    assertThat(sent(first)).isEqualTo(bytes);
    assertThat(sent(second)).isEqualTo(bytes);
  }

  @Test
  void its_memory_is_given_back_when_the_last_client_has_it() throws IOException {
    var sheet = Sheet.of(bytes);
    var slow = sheet.region().orElseThrow();

    sheet.release();
    var held = sheet.refCnt();
    var late = sent(slow);

    assertThat(held).isOne();
    assertThat(late).isEqualTo(bytes);
    assertThat(sheet.refCnt()).isZero();
    assertThat(sheet.region()).isEmpty();
  }

  private static byte[] sent(Sheet.Region region) throws IOException {
    var taken = new ByteArrayOutputStream();
    var target = Channels.newChannel(taken);
    while (region.transferred() < region.count()) region.transferTo(target, region.transferred());
    region.release();
    return taken.toByteArray();
  }
}
