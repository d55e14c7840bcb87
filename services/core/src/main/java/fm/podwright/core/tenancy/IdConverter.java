package fm.podwright.core.tenancy;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Carries a typed id to a column of type uuid and back.
public class IdConverter<I> implements AttributeConverter<I, UUID> {
  private final Function<I, UUID> write;
  private final Function<UUID, I> read;

  protected IdConverter(Function<I, UUID> write, Function<UUID, I> read) {
    this.write = write;
    this.read = read;
  }

  @Override
  public @Nullable UUID convertToPersistedValue(@Nullable I id, ConversionContext context) {
    return id == null ? null : write.apply(id);
  }

  @Override
  public @Nullable I convertToEntityValue(@Nullable UUID value, ConversionContext context) {
    return value == null ? null : read.apply(value);
  }
}
