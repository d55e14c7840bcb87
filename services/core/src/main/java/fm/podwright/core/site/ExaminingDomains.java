package fm.podwright.core.site;

import fm.podwright.core.dns.Dns;
import fm.podwright.core.dns.Dns.Kind;
import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.site.DnsAnswer;
import fm.podwright.domain.site.DnsAnswer.Broken;
import fm.podwright.domain.site.DnsAnswer.Nothing;
import fm.podwright.domain.site.DnsAnswer.Records;
import fm.podwright.domain.site.DnsAnswer.Silent;
import fm.podwright.domain.site.DomainAnswers;
import fm.podwright.domain.site.DomainCheck;
import fm.podwright.domain.site.DomainName;
import fm.podwright.domain.site.EdgeTarget;
import fm.podwright.domain.site.Examination;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Looks at a domain's records. Asks the DNS, so call it outside of a transaction.
@Singleton
public class ExaminingDomains {
  private static final Executor THREADS = task -> Thread.ofVirtual().name("dns").start(task);

  private final Dns dns;
  private final InstantSource clock;

  ExaminingDomains(Dns dns, InstantSource clock) {
    this.dns = dns;
    this.clock = clock;
  }

  /// What is wrong with it, or nothing.
  public DomainCheck look(CustomDomain domain, EdgeTarget target) {
    var name = domain.name();
    var edge = asked(() -> List.of(ask(target.name(), Kind.A), ask(target.name(), Kind.AAAA)));
    var a = asked(() -> ask(name.ascii(), Kind.A));
    var aaaa = asked(() -> ask(name.ascii(), Kind.AAAA));
    var txt = asked(() -> ask(name.challenge(), Kind.TXT));
    var issuers = asked(() -> target.authority().isEmpty() ? nothing() : issuers(name));
    var ours = edge.join();
    var deaf = ours.stream().allMatch(ExaminingDomains::isFailing);
    var answers =
        new DomainAnswers(
            heard(a.join(), deaf),
            heard(aaaa.join(), deaf),
            heard(txt.join(), deaf),
            issuers.join(),
            ours.stream().flatMap(it -> it.values().stream()).toList());
    return Examination.of(domain, target, answers, clock.instant());
  }

  /// The first set that stands at the name or above it is the one that applies.
  private DnsAnswer<String> issuers(DomainName name) {
    return name.ancestry().stream()
        .map(it -> ask(it, Kind.CAA))
        .filter(it -> it instanceof Records)
        .findFirst()
        .orElseGet(ExaminingDomains::nothing);
  }

  /// Where not even our own name is answered for, a failure says nothing about the domain.
  private static DnsAnswer<String> heard(DnsAnswer<String> answer, boolean deaf) {
    return deaf && answer instanceof Broken<String>(var unsigned) && !unsigned
        ? new Silent<>()
        : answer;
  }

  private static boolean isFailing(DnsAnswer<String> answer) {
    return answer instanceof Broken || answer instanceof Silent;
  }

  private static DnsAnswer<String> nothing() {
    return new Nothing<>(List.of());
  }

  private DnsAnswer<String> ask(String name, Kind kind) {
    return dns.ask(name, kind);
  }

  private static <T> CompletableFuture<T> asked(Supplier<T> question) {
    return CompletableFuture.supplyAsync(question, THREADS);
  }
}
