package fm.podwright.core.tenancy;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/// Many ids as one parameter of a query, which casts it: `ANY (CAST(:ids AS uuid[]))`.
public final class UuidArray {
  private UuidArray() {}

  /// The array of these ids as PostgreSQL reads it.
  public static <I> String of(Collection<I> ids, Function<I, UUID> value) {
    return ids.stream().map(value).map(UUID::toString).collect(joining(",", "{", "}"));
  }
}
