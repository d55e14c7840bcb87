package fm.podwright.core.show;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// Marks a query parameter or a row's component that is a topic's id.
@Retention(RetentionPolicy.RUNTIME)
@TypeDef(type = DataType.UUID, converter = TopicIdConverter.class)
public @interface OfTopic {}
