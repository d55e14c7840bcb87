package fm.podwright.core.site;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// Marks a query parameter or a row's component that is the id of a domain's claim.
@Retention(RetentionPolicy.RUNTIME)
@TypeDef(type = DataType.UUID, converter = CustomDomainIdConverter.class)
public @interface OfCustomDomain {}
