package fm.podwright.core.media;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// Marks a query parameter or a row's component that is the id of audio.
@Retention(RetentionPolicy.RUNTIME)
@TypeDef(type = DataType.UUID, converter = MediaIdConverter.class)
public @interface OfMedia {}
