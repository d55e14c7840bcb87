package fm.podwright.core.dns;

import fm.podwright.domain.site.DnsAnswer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.ResolverConfig;
import org.xbill.DNS.SimpleResolver;

/// Asks one resolver after the other until one knows. If one says that the domain's name servers
/// fail and none knows better, it is found out whether only a signature is wrong.
@Singleton
final class Resolvers implements Dns {
  private final List<Resolver> resolvers;
  private final int tries;

  Resolvers(DnsSettings settings) {
    var named = settings.named();
    var all = named.isEmpty() ? ResolverConfig.getCurrentConfig().servers() : named;
    this.resolvers = all.stream().map(it -> resolver(it, settings)).toList();
    this.tries = settings.tries();
  }

  private static Resolver resolver(InetSocketAddress address, DnsSettings settings) {
    var resolver = new SimpleResolver(address);
    resolver.setTimeout(settings.patience());
    return resolver;
  }

  @Override
  public DnsAnswer<String> ask(String name, Kind kind) {
    var asking = Asking.of(name, kind);
    var failing = false;
    for (var attempt = 0; attempt < tries; attempt++) {
      for (var resolver : resolvers) {
        var answer = send(resolver, asking.query(false));
        var read = answer.flatMap(asking::read);
        if (read.isPresent()) return read.get();
        failing |= answer.filter(it -> it.getRcode() == Rcode.SERVFAIL).isPresent();
      }
      if (failing) return new DnsAnswer.Broken<>(isUnsigned(asking));
    }
    return new DnsAnswer.Silent<>();
  }

  private boolean isUnsigned(Asking asking) {
    return resolvers.stream()
        .flatMap(it -> send(it, asking.query(true)).stream())
        .flatMap(it -> asking.read(it).stream())
        .findFirst()
        .isPresent();
  }

  private static Optional<Message> send(Resolver resolver, Message query) {
    try {
      return Optional.of(resolver.send(query));
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
