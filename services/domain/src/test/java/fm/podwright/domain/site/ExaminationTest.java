package fm.podwright.domain.site;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.DnsAnswer.Broken;
import fm.podwright.domain.site.DnsAnswer.NoName;
import fm.podwright.domain.site.DnsAnswer.Nothing;
import fm.podwright.domain.site.DnsAnswer.Records;
import fm.podwright.domain.site.DnsAnswer.Silent;
import fm.podwright.domain.site.DomainCheck.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExaminationTest {
  private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
  private static final CustomDomain BELOW = domain("podcast.example.com");
  private static final CustomDomain APEX = domain("example.com");
  private static final EdgeTarget TARGET =
      new EdgeTarget(
          "edge.podwright.example",
          List.of("192.0.2.1", "2001:db8::1"),
          Optional.of("letsencrypt.org"));
  private static final DnsAnswer<String> NONE = new Nothing<>(List.of());
  private static final DnsAnswer<String> PROOF = found("v=spf1 -all", "podwright=code");

  @Test
  void an_alias_of_our_edge_and_the_code_are_all_it_takes() {
    var alias =
        new Records<>(List.of("other.example.com", "edge.podwright.example"), List.of("192.0.2.1"));

    var check = check(BELOW, alias, NONE, PROOF, NONE);

    assertThat(check.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(check.findings()).isEmpty();
  }

  @Test
  void a_registered_domain_may_lead_here_by_addresses_or_a_flattened_alias() {
    assertThat(check(APEX, found("192.0.2.1"), found("2001:db8::1"), PROOF, NONE).verdict())
        .isEqualTo(Verdict.RIGHT);
    assertThat(check(APEX, found("192.0.2.1"), NONE, PROOF, NONE).verdict())
        .isEqualTo(Verdict.RIGHT);
    assertThat(check(APEX, found("192.0.2.77"), NONE, PROOF, NONE).verdict())
        .as("where the edge's own name leads at this moment")
        .isEqualTo(Verdict.RIGHT);
  }

  @Test
  void a_domain_without_records_is_told_what_to_set() {
    var none = new NoName<String>(List.of());
    var check = check(BELOW, none, none, none, NONE);

    assertThat(check.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(check.findings())
        .extracting(Finding::sentence)
        .satisfiesExactly(
            it ->
                assertThat(it)
                    .contains(
                        "no record for podcast.example.com",
                        "CNAME that names edge.podwright.example"),
            it ->
                assertThat(it)
                    .contains("no TXT record at _podwright.podcast.example.com", "podwright=code"));
  }

  @Test
  void a_wrong_target_is_named() {
    assertThat(sentence(BELOW, found("198.51.100.7"), NONE))
        .contains("leads to 198.51.100.7 instead of here");
    assertThat(
            sentence(
                BELOW, new Records<>(List.of("old.host.example"), List.of("198.51.100.7")), NONE))
        .contains("leads to old.host.example (198.51.100.7) instead of here");
    assertThat(sentence(BELOW, new NoName<>(List.of("gone.host.example")), NONE))
        .contains("an alias of gone.host.example, which leads nowhere");
    assertThat(sentence(APEX, NONE, NONE))
        .contains("has no address", "A or AAAA with 192.0.2.1 and 2001:db8::1");
  }

  @Test
  void one_foreign_address_among_ours_is_named() {
    assertThat(sentence(APEX, found("192.0.2.1", "198.51.100.7"), NONE))
        .contains("Remove A 198.51.100.7.");
    assertThat(sentence(APEX, found("192.0.2.1"), found("2001:db8:bad::1")))
        .contains("Remove AAAA 2001:db8:bad::1.");
  }

  @Test
  void a_delivery_network_before_us_is_named() {
    assertThat(sentence(APEX, found("104.21.3.4", "172.67.1.2"), found("2606:4700::6812:1")))
        .contains("behind Cloudflare", "DNS only");
    assertThat(
            sentence(
                BELOW, new Records<>(List.of("d1.cloudfront.net"), List.of("198.51.100.7")), NONE))
        .contains("behind Amazon CloudFront");
  }

  @Test
  void an_old_code_or_a_strangers_text_is_no_proof() {
    assertThat(proof(found("podwright=old")))
        .contains(
            "says podwright=old, a code of an earlier claim", "Replace it with podwright=code");
    assertThat(proof(found("v=spf1 -all"))).contains("says “v=spf1 -all”", "Add one");
    assertThat(proof(NONE)).contains("no TXT record");
  }

  @Test
  void silence_is_no_loss() {
    var silent = new Silent<String>();

    assertThat(check(BELOW, silent, silent, silent, silent).verdict()).isEqualTo(Verdict.UNCLEAR);
    assertThat(check(BELOW, silent, silent, silent, silent).findings())
        .singleElement()
        .extracting(Finding::sentence)
        .asString()
        .contains("did not answer in time", "nothing is lost");
    assertThat(check(APEX, found("192.0.2.1"), NONE, silent, NONE).verdict())
        .isEqualTo(Verdict.UNCLEAR);
  }

  @Test
  void a_broken_signature_is_told_from_broken_name_servers() {
    assertThat(sentence(APEX, new Broken<>(true), NONE)).contains("DNSSEC signature", "DS record");
    assertThat(sentence(APEX, new Broken<>(false), NONE)).contains("SERVFAIL", "registrar");
  }

  @Test
  void records_that_forbid_our_authority_stop_a_new_domain_and_warn_of_an_old_one() {
    var others = found("pki.example; cansignhttpexchanges=yes");
    var verified = APEX.after(new DomainCheck(NOW, Verdict.RIGHT, List.of()));

    var fresh = check(APEX, found("192.0.2.1"), NONE, PROOF, others);
    var old = check(verified, found("192.0.2.1"), NONE, PROOF, others);

    assertThat(fresh.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(fresh.findings().getFirst().sentence())
        .contains("lets only pki.example", "0 issue \"letsencrypt.org\"");
    assertThat(old.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(old.findings()).hasSize(1);
    assertThat(check(APEX, found("192.0.2.1"), NONE, PROOF, found(";")).findings())
        .first()
        .extracting(Finding::problem)
        .asString()
        .contains("lets only nobody");
    assertThat(check(APEX, found("192.0.2.1"), NONE, PROOF, found("LetsEncrypt.org;a=b")).verdict())
        .isEqualTo(Verdict.RIGHT);
  }

  @Test
  void the_records_to_set_are_exact() {
    assertThat(DomainRecord.of(BELOW, TARGET))
        .containsExactly(
            new DomainRecord("CNAME", "podcast", "podcast.example.com", "edge.podwright.example"),
            new DomainRecord(
                "TXT", "_podwright.podcast", "_podwright.podcast.example.com", "podwright=code"));
    assertThat(DomainRecord.of(APEX, TARGET))
        .containsExactly(
            new DomainRecord("A", "@", "example.com", "192.0.2.1"),
            new DomainRecord("AAAA", "@", "example.com", "2001:db8::1"),
            new DomainRecord("TXT", "_podwright", "_podwright.example.com", "podwright=code"));
    assertThat(
            DomainRecord.of(
                APEX, new EdgeTarget("edge.podwright.example", List.of(), Optional.empty())))
        .first()
        .isEqualTo(new DomainRecord("ALIAS", "@", "example.com", "edge.podwright.example"));
  }

  private static String sentence(CustomDomain domain, DnsAnswer<String> a, DnsAnswer<String> aaaa) {
    var check = check(domain, a, aaaa, PROOF, NONE);
    assertThat(check.verdict()).isEqualTo(Verdict.WRONG);
    return check.findings().getFirst().sentence();
  }

  private static String proof(DnsAnswer<String> txt) {
    var check = check(APEX, found("192.0.2.1"), NONE, txt, NONE);
    assertThat(check.verdict()).isEqualTo(Verdict.WRONG);
    return check.findings().getFirst().sentence();
  }

  private static DomainCheck check(
      CustomDomain domain,
      DnsAnswer<String> a,
      DnsAnswer<String> aaaa,
      DnsAnswer<String> txt,
      DnsAnswer<String> issuers) {
    var answers = new DomainAnswers(a, aaaa, txt, issuers, List.of("192.0.2.77"));
    return Examination.of(domain, TARGET, answers, NOW);
  }

  private static DnsAnswer<String> found(String... values) {
    return new Records<>(List.of(), List.of(values));
  }

  private static CustomDomain domain(String name) {
    return CustomDomain.claimed(
        new CustomDomainId(new UUID(0, 1)),
        new ShowId(new UUID(0, 2)),
        new DomainName(name),
        "code",
        NOW);
  }
}
