package fm.podwright.core.account;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// Marks a query parameter or a row's component that is a session's id.
@Retention(RetentionPolicy.RUNTIME)
@TypeDef(type = DataType.UUID, converter = SessionIdConverter.class)
public @interface OfSession {}
