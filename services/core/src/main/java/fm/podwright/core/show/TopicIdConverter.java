package fm.podwright.core.show;

import fm.podwright.core.tenancy.IdConverter;
import fm.podwright.domain.show.TopicId;
import jakarta.inject.Singleton;

/// Carries a TopicId to a column and back; public, for the code that is generated in other packages
/// names it.
@Singleton
public final class TopicIdConverter extends IdConverter<TopicId> {
  TopicIdConverter() {
    super(TopicId::value, TopicId::new);
  }
}
