package fm.podwright.core.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.core.dns.Dns.Kind;
import fm.podwright.domain.site.DnsAnswer;
import fm.podwright.domain.site.DnsAnswer.Broken;
import fm.podwright.domain.site.DnsAnswer.NoName;
import fm.podwright.domain.site.DnsAnswer.Nothing;
import fm.podwright.domain.site.DnsAnswer.Records;
import fm.podwright.domain.site.DnsAnswer.Silent;
import fm.podwright.testkit.NameServer;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResolversTest {
  /// The time that a test waits for one who says nothing.
  private static final Duration WHILE = Duration.ofSeconds(4);

  private final NameServer server = NameServer.start();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void records_are_read_at_the_end_of_aliases() {
    server
        .has("podcast.example.com", "CNAME", "Edge.podwright.example.")
        .has("edge.podwright.example", "CNAME", "one.podwright.example.")
        .has("one.podwright.example", "A", "192.0.2.1")
        .has("one.podwright.example", "AAAA", "2001:db8:0:0:0:0:0:1");

    assertThat(ask("podcast.example.com", Kind.A))
        .isEqualTo(
            new Records<>(
                List.of("edge.podwright.example", "one.podwright.example"), List.of("192.0.2.1")));
    assertThat(ask("podcast.example.com", Kind.AAAA).values()).containsExactly("2001:db8::1");
    assertThat(ask("podcast.example.com", Kind.TXT).aliases()).hasSize(2);
  }

  @Test
  void a_text_in_pieces_is_put_together() {
    server.has("_podwright.example.com", "TXT", "\"podwright=\" \"code\"");

    assertThat(ask("_podwright.example.com", Kind.TXT).values()).containsExactly("podwright=code");
  }

  @Test
  void of_caa_only_who_issues_counts() {
    server
        .has("example.com", "CAA", "0 issue \"letsencrypt.org\"")
        .has("example.com", "CAA", "0 issuewild \";\"")
        .has("example.com", "CAA", "0 iodef \"mailto:host@example.com\"");

    assertThat(ask("example.com", Kind.CAA).values()).containsExactly("letsencrypt.org");
  }

  @Test
  void no_name_is_told_from_no_record() {
    server.has("example.com", "TXT", "hello").has("old.example.com", "CNAME", "gone.example.com.");

    assertThat(ask("example.com", Kind.A)).isEqualTo(new Nothing<String>(List.of()));
    assertThat(ask("none.example.com", Kind.A)).isEqualTo(new NoName<String>(List.of()));
    assertThat(ask("old.example.com", Kind.A))
        .isEqualTo(new NoName<String>(List.of("gone.example.com")));
  }

  @Test
  void a_wrong_signature_is_told_from_servers_that_fail() {
    server.has("example.com", "A", "192.0.2.1").spoilSignature("example.com").fail("example.org");

    assertThat(ask("example.com", Kind.A)).isEqualTo(new Broken<String>(true));
    assertThat(ask("example.org", Kind.A)).isEqualTo(new Broken<String>(false));
  }

  @Test
  void silence_is_no_answer_and_the_next_resolver_is_asked() {
    try (var second = NameServer.start()) {
      server.silence("example.com").silence("example.net").fail("example.org");
      second.has("example.com", "A", "192.0.2.1").has("example.org", "A", "192.0.2.2");
      second.silence("example.net");
      var both = server.address() + "," + second.address();

      assertThat(ask(both, "example.com", Kind.A, WHILE).values()).containsExactly("192.0.2.1");
      assertThat(ask(both, "example.org", Kind.A, WHILE).values()).containsExactly("192.0.2.2");
      assertThat(ask(both, "example.net", Kind.A, Duration.ofMillis(300)))
          .isEqualTo(new Silent<String>());
    }
  }

  @Test
  void resolvers_are_written_with_and_without_ports() {
    var settings =
        new DnsSettings(
            "9.9.9.9, 192.0.2.53:5353,2620:fe::fe,[2001:db8::1]:54", Duration.ofSeconds(1), 1);

    assertThat(settings.named())
        .extracting(InetSocketAddress::getPort)
        .containsExactly(53, 5353, 53, 54);
    assertThatThrownBy(() -> new DnsSettings("dns.example.com", Duration.ofSeconds(1), 1))
        .hasMessageContaining("PODWRIGHT_DNS_RESOLVERS");
  }

  private DnsAnswer<String> ask(String name, Kind kind) {
    return ask(server.address(), name, kind, Duration.ofSeconds(60));
  }

  private static DnsAnswer<String> ask(
      String resolvers, String name, Kind kind, Duration patience) {
    return new Resolvers(new DnsSettings(resolvers, patience, 1)).ask(name, kind);
  }
}
