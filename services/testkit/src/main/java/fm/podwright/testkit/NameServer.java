package fm.podwright.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/// A recursive resolver on this machine that knows what a test tells it and nothing else.
public final class NameServer implements AutoCloseable {
  private static final int LARGEST = 4096;
  private static final int HOUR = 3600;

  private final DatagramSocket socket;
  private final Map<Name, List<Record>> records = new ConcurrentHashMap<>();
  private final Set<Name> silent = ConcurrentHashMap.newKeySet();
  private final Set<Name> failing = ConcurrentHashMap.newKeySet();
  private final Set<Name> unsigned = ConcurrentHashMap.newKeySet();

  private NameServer(DatagramSocket socket) {
    this.socket = socket;
  }

  /// Begins to answer, at a port that is free.
  public static NameServer start() {
    try {
      var server = new NameServer(new DatagramSocket(0, InetAddress.getLoopbackAddress()));
      Thread.ofPlatform().daemon().name("name-server").start(server::run);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Address and port.
  public String address() {
    return socket.getLocalAddress().getHostAddress() + ":" + socket.getLocalPort();
  }

  /// Adds a record, its value as in a zone file.
  public NameServer has(String name, String type, String value) {
    try {
      var owner = name(name);
      var record = Record.fromString(owner, Type.value(type), DClass.IN, HOUR, value, Name.root);
      records.computeIfAbsent(owner, _ -> new CopyOnWriteArrayList<>()).add(record);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Removes all records of a name.
  public NameServer forget(String name) {
    records.remove(name(name));
    return this;
  }

  /// Never answers for that name from now on.
  public NameServer silence(String name) {
    silent.add(name(name));
    return this;
  }

  /// Fails for that name from now on, as where its own servers do not answer.
  public NameServer fail(String name) {
    failing.add(name(name));
    return this;
  }

  /// Fails for that name from now on unless signatures are not to be checked.
  public NameServer spoilSignature(String name) {
    unsigned.add(name(name));
    return this;
  }

  /// All names are as if nobody had ever told anything.
  public NameServer reset() {
    records.clear();
    silent.clear();
    failing.clear();
    unsigned.clear();
    return this;
  }

  @Override
  public void close() {
    socket.close();
  }

  private void run() {
    while (!socket.isClosed()) {
      try {
        var packet = new DatagramPacket(new byte[LARGEST], LARGEST);
        socket.receive(packet);
        var query = new Message(Arrays.copyOf(packet.getData(), packet.getLength()));
        if (silent.contains(query.getQuestion().getName())) continue;
        var bytes = answer(query).toWire();
        socket.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
      } catch (IOException e) {
        if (!socket.isClosed()) throw new UncheckedIOException(e);
      }
    }
  }

  private Message answer(Message query) {
    var question = query.getQuestion();
    var answer = new Message(query.getHeader().getID());
    answer.getHeader().setFlag(Flags.QR);
    answer.getHeader().setFlag(Flags.RA);
    answer.addRecord(question, Section.QUESTION);
    var name = question.getName();
    var spoilt = unsigned.contains(name) && !query.getHeader().getFlag(Flags.CD);
    if (failing.contains(name) || spoilt) {
      answer.getHeader().setRcode(Rcode.SERVFAIL);
    } else {
      fill(answer, name, question.getType());
    }
    return answer;
  }

  private void fill(Message answer, Name asked, int type) {
    var name = asked;
    for (var alias = alias(name); alias.isPresent(); alias = alias(name)) {
      answer.addRecord(alias.get(), Section.ANSWER);
      name = alias.get().getTarget();
    }
    var found = records.get(name);
    if (found == null) {
      answer.getHeader().setRcode(Rcode.NXDOMAIN);
    } else {
      found.stream()
          .filter(it -> it.getType() == type)
          .forEach(it -> answer.addRecord(it, Section.ANSWER));
    }
  }

  private Optional<CNAMERecord> alias(Name name) {
    return records.getOrDefault(name, List.of()).stream()
        .filter(CNAMERecord.class::isInstance)
        .map(CNAMERecord.class::cast)
        .findFirst();
  }

  private static Name name(String text) {
    try {
      return Name.fromString(text, Name.root);
    } catch (TextParseException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
