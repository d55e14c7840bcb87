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
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Looks at a domain's records. Asks the DNS, so call it outside of a transaction.
@Singleton
public class ExaminingDomains {
  private static final Executor THREADS = task -> Thread.ofVirtual().name("dns").start(task);

  private static final Duration LONGEST = Duration.ofSeconds(8);
  private static final List<DnsAnswer<String>> SILENT = List.of(new Silent<>());

  private final Dns dns;
  private final InstantSource clock;

  ExaminingDomains(Dns dns, InstantSource clock) {
    this.dns = dns;
    this.clock = clock;
  }

  /// What is wrong with it, or nothing.
  public DomainCheck look(CustomDomain domain, EdgeTarget target) {
    var name = domain.name();
    var edge =
        asked(() -> List.of(ask(target.name(), Kind.A), ask(target.name(), Kind.AAAA)), SILENT);
    var a = asked(() -> ask(name.ascii(), Kind.A), new Silent<String>());
    var aaaa = asked(() -> ask(name.ascii(), Kind.AAAA), new Silent<String>());
    var txt = asked(() -> ask(name.challenge(), Kind.TXT), new Silent<String>());
    var issuers = asked(() -> target.authority().isEmpty() ? nothing() : issuers(name), nothing());
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

  /// Somebody waits for it in front of a page, so that no question takes longer than that.
  private static <T> CompletableFuture<T> asked(Supplier<T> question, T otherwise) {
    return CompletableFuture.supplyAsync(question, THREADS)
        .completeOnTimeout(otherwise, LONGEST.toMillis(), TimeUnit.MILLISECONDS);
  }
}
