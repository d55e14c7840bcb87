package fm.podwright.core.dns;

import static java.util.stream.Collectors.joining;

import fm.podwright.core.dns.Dns.Kind;
import fm.podwright.domain.site.DnsAnswer;
import fm.podwright.domain.site.IpText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CAARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/// One question as it is sent, and how answers to it are read.
record Asking(Name name, Kind kind) {
  private static final int LONGEST_CHAIN = 16;

  static Asking of(String name, Kind kind) {
    try {
      return new Asking(Name.fromString(name, Name.root), kind);
    } catch (TextParseException e) {
      throw new IllegalArgumentException("no name of a domain", e);
    }
  }

  /// The question; if `unchecked`, answers are wanted whose signatures are wrong.
  Message query(boolean unchecked) {
    var query = Message.newQuery(Record.newRecord(name, type(), DClass.IN));
    if (unchecked) query.getHeader().setFlag(Flags.CD);
    return query;
  }

  /// What the answer says; empty if the resolver itself failed.
  Optional<DnsAnswer<String>> read(Message answer) {
    var chain = chain(answer);
    return switch (answer.getRcode()) {
      case Rcode.NOERROR -> Optional.of(records(answer, chain));
      case Rcode.NXDOMAIN -> Optional.of(new DnsAnswer.NoName<>(shown(chain)));
      default -> Optional.empty();
    };
  }

  private DnsAnswer<String> records(Message answer, List<Name> chain) {
    var end = chain.isEmpty() ? name : chain.getLast();
    var values =
        answer.getSection(Section.ANSWER).stream()
            .filter(it -> it.getType() == type() && it.getName().equals(end))
            .flatMap(Asking::value)
            .toList();
    return values.isEmpty()
        ? new DnsAnswer.Nothing<>(shown(chain))
        : new DnsAnswer.Records<>(shown(chain), values);
  }

  private List<Name> chain(Message answer) {
    var chain = new ArrayList<Name>();
    var next = alias(answer, name);
    while (next.isPresent() && chain.size() < LONGEST_CHAIN) {
      chain.add(next.get());
      next = alias(answer, next.get());
    }
    return chain;
  }

  private static Optional<Name> alias(Message answer, Name from) {
    return answer.getSection(Section.ANSWER).stream()
        .filter(it -> it.getName().equals(from))
        .flatMap(it -> it instanceof CNAMERecord alias ? Stream.of(alias.getTarget()) : Stream.of())
        .findFirst();
  }

  private static Stream<String> value(Record answered) {
    return switch (answered) {
      case ARecord a -> Stream.of(IpText.of(a.getAddress()));
      case AAAARecord aaaa -> Stream.of(IpText.of(aaaa.getAddress()));
      case TXTRecord txt -> Stream.of(text(txt));
      case CAARecord caa when caa.getTag().equalsIgnoreCase("issue") -> Stream.of(caa.getValue());
      default -> Stream.of();
    };
  }

  private static String text(TXTRecord txt) {
    return txt.getStringsAsByteArrays().stream()
        .map(it -> new String(it, StandardCharsets.UTF_8))
        .collect(joining());
  }

  private static List<String> shown(List<Name> chain) {
    return chain.stream().map(it -> it.toString(true).toLowerCase(Locale.ROOT)).toList();
  }

  private int type() {
    return switch (kind) {
      case A -> Type.A;
      case AAAA -> Type.AAAA;
      case TXT -> Type.TXT;
      case CAA -> Type.CAA;
    };
  }
}
