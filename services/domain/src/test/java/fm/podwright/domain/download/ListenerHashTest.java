package fm.podwright.domain.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ListenerHashTest {
  private static final Instant NOVEMBER = Instant.parse("2026-11-16T12:00:00Z");
  private static final ListenerHash HASH = new ListenerHash(new byte[32]);

  @Test
  void an_address_has_one_hash_a_month() throws Exception {
    assertThat(hash("192.0.2.1", NOVEMBER)).matches("[A-Za-z0-9_-]{43}");
    assertThat(hash("192.0.2.1", Instant.parse("2026-11-30T23:59:59Z")))
        .isEqualTo(hash("192.0.2.1", Instant.parse("2026-11-01T00:00:00Z")));
    assertThat(hash("192.0.2.1", Instant.parse("2026-12-01T00:00:00Z")))
        .isNotEqualTo(hash("192.0.2.1", NOVEMBER));
  }

  @Test
  void ipv4_is_told_apart_to_the_last_number() throws Exception {
    assertThat(hash("192.0.2.1", NOVEMBER)).isNotEqualTo(hash("192.0.2.2", NOVEMBER));
  }

  @Test
  void ipv6_is_cut_to_its_64() throws Exception {
    assertThat(hash("2001:db8:1:2::1", NOVEMBER)).isEqualTo(hash("2001:db8:1:2:3:4:5:6", NOVEMBER));
    assertThat(hash("2001:db8:1:2::1", NOVEMBER)).isNotEqualTo(hash("2001:db8:1:3::1", NOVEMBER));
  }

  @Test
  void ipv4_inside_ipv6_is_ipv4() throws Exception {
    var mapped = new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, (byte) 192, 0, 2, 1};

    assertThat(HASH.of(Inet6Address.getByAddress("", mapped, 0), NOVEMBER))
        .isEqualTo(hash("192.0.2.1", NOVEMBER));
  }

  @Test
  void another_key_makes_another_hash() throws Exception {
    var key = new byte[32];
    key[31] = 1;

    assertThat(new ListenerHash(key).of(InetAddress.getByName("192.0.2.1"), NOVEMBER))
        .isNotEqualTo(hash("192.0.2.1", NOVEMBER));
  }

  @Test
  void a_short_key_is_refused() {
    assertThatThrownBy(() -> new ListenerHash(new byte[31]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String hash(String address, Instant at) throws Exception {
    return HASH.of(InetAddress.getByName(address), at);
  }
}
