package fm.podwright.standin.stripe.state;

import fm.podwright.standin.stripe.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// All things, in the order in which they came. One change at a time, each whole or not at all; a
/// change that has returned is in the journal.
public final class Store implements AutoCloseable {
  private final Map<Kind, SequencedMap<String, Thing>> things = new EnumMap<>(Kind.class);
  private Map<Key, Optional<Thing>> before = new LinkedHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Agenda agenda = new Agenda();
  private final Belongings belongings = new Belongings();
  private final Journal journal;

  private record Key(Kind kind, String id) {}

  private Store(Journal journal) {
    this.journal = journal;
    for (var kind : Kind.values()) {
      things.put(kind, new LinkedHashMap<>());
    }
  }

  /// Opens what a file holds; a new one is empty.
  public static Store open(Path file) throws IOException {
    var store = new Store(Journal.open(file));
    store.journal.replay(change -> {
      if (change.has("put")) store.place(new Thing(change.withObject("put")));
      else
        store.remove(Kind.valueOf(change.path("kind").asString()), change.path("gone").asString());
    });
    store.journal.compact(
        store.things.values().stream().flatMap(of -> of.values().stream()).toList());
    return store;
  }

  /// Runs a change; when it throws, nothing has happened.
  public <T> T change(Supplier<T> change) {
    lock.lock();
    try {
      if (lock.getHoldCount() > 1) return change.get();
      var done = false;
      try {
        var result = change.get();
        done = true;
        return result;
      } finally {
        if (done) commit();
        else undo();
      }
    } finally {
      lock.unlock();
    }
  }

  /// Runs a change, tells what came of it, and takes it back.
  public <T> T suppose(Supplier<T> change) {
    return change(() -> {
      var outer = before;
      before = new LinkedHashMap<>();
      try {
        return change.get();
      } finally {
        undo();
        before = outer;
      }
    });
  }

  public void put(Thing thing) {
    var key = new Key(thing.kind(), thing.id());
    before.putIfAbsent(key, find(key.kind(), key.id()));
    place(thing);
  }

  public void forget(Thing thing) {
    before.putIfAbsent(new Key(thing.kind(), thing.id()), Optional.of(thing));
    remove(thing.kind(), thing.id());
  }

  public Optional<Thing> find(Kind kind, String id) {
    return Optional.ofNullable(of(kind).get(id));
  }

  /// All of a kind, the oldest first; to be read within a change.
  public SequencedCollection<Thing> all(Kind kind) {
    return of(kind).sequencedValues();
  }

  /// All of a kind that are a customer's, the oldest first; to be read within a change.
  public SequencedCollection<Thing> of(Kind kind, String customer) {
    return belongings.of(kind, customer);
  }

  /// What is due when.
  public Agenda agenda() {
    return agenda;
  }

  private SequencedMap<String, Thing> of(Kind kind) {
    return Objects.requireNonNull(things.get(kind));
  }

  private void place(Thing thing) {
    var old = of(thing.kind()).put(thing.id(), thing);
    if (old != null && !old.text("customer").equals(thing.text("customer"))) belongings.drop(old);
    belongings.place(thing);
    agenda.note(thing);
  }

  private void remove(Kind kind, String id) {
    var gone = of(kind).remove(id);
    if (gone != null) belongings.drop(gone);
    agenda.drop(id);
  }

  private void commit() {
    var changes = new ArrayList<@Nullable Object>();
    before.keySet().forEach(key -> changes.add(change(key)));
    before.clear();
    if (!changes.isEmpty()) journal.append(Json.list(List.copyOf(changes)));
  }

  private Object change(Key key) {
    return find(key.kind(), key.id())
        .map(thing -> Json.object("put", thing))
        .orElseGet(() -> Json.object("kind", key.kind().name(), "gone", key.id()));
  }

  private void undo() {
    before.forEach(
        (key, old) -> old.ifPresentOrElse(this::place, () -> remove(key.kind(), key.id())));
    before.clear();
  }

  @Override
  public void close() throws IOException {
    lock.lock();
    try {
      journal.close();
    } finally {
      lock.unlock();
    }
  }
}
