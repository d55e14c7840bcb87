package fm.podwright.core.episode;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// Marks a query parameter or a row's component that is an episode's id.
@Retention(RetentionPolicy.RUNTIME)
@TypeDef(type = DataType.UUID, converter = EpisodeIdConverter.class)
public @interface OfEpisode {}
