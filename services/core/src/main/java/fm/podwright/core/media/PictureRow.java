package fm.podwright.core.media;

import fm.podwright.domain.show.Artwork;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.UUID;

/// A picture with its widths, as the table has them.
@MappedEntity("image")
record PictureRow(
    @Id UUID id, String extension, @TypeDef(type = DataType.JSON) List<Integer> widths) {
  Artwork picture() {
    return new Artwork(id, extension, widths);
  }
}
