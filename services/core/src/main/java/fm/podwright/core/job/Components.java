package fm.podwright.core.job;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;

/// The components of a job's arguments as text and back. An id is a record of one component and
/// stands for that one.
final class Components {
  private Components() {}

  static String text(RecordComponent component, Record record) {
    return text(get(component, record));
  }

  private static String text(Object value) {
    return switch (value) {
      case Enum<?> constant -> constant.name();
      case Record id -> text(only(id.getClass()), id);
      default -> value.toString();
    };
  }

  static Object value(Class<?> type, String text) {
    if (type == String.class) return text;
    if (type == UUID.class) return UUID.fromString(text);
    if (type == Instant.class) return Instant.parse(text);
    if (type == long.class) return Long.valueOf(text);
    if (type == int.class) return Integer.valueOf(text);
    if (type.isEnum()) return constant(type, text);
    if (type.isRecord()) {
      return make(type.asSubclass(Record.class), inner -> value(inner.getType(), text));
    }
    throw new IllegalArgumentException("a job's arguments cannot hold a " + type.getSimpleName());
  }

  static <R extends Record> R make(Class<R> type, Function<RecordComponent, Object> value) {
    var components = type.getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var values = Arrays.stream(components).map(value).toArray();
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("not the arguments of " + type.getSimpleName(), e);
    }
  }

  private static Object constant(Class<?> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + text));
  }

  private static RecordComponent only(Class<?> type) {
    var components = type.getRecordComponents();
    if (components.length != 1) {
      throw new IllegalArgumentException(type.getSimpleName() + " is not an id");
    }
    return components[0];
  }

  private static Object get(RecordComponent component, Record record) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot read " + component.getName(), e);
    }
  }
}
