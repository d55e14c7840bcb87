package fm.podwright.dashboard.http;

import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.UploadId;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.TopicId;
import fm.podwright.domain.site.CustomDomainId;
import fm.podwright.domain.site.OwnPageId;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/// Reads the ids in paths; what is no id is no such page.
@Factory
final class PathIds {
  @Bean
  @Singleton
  TypeConverter<CharSequence, ShowId> show() {
    return reading(ShowId::of);
  }

  @Bean
  @Singleton
  TypeConverter<CharSequence, EpisodeId> episode() {
    return reading(EpisodeId::of);
  }

  @Bean
  @Singleton
  TypeConverter<CharSequence, OwnPageId> ownPage() {
    return reading(OwnPageId::of);
  }

  @Bean
  @Singleton
  TypeConverter<CharSequence, CustomDomainId> customDomain() {
    return reading(CustomDomainId::of);
  }

  @Bean
  @Singleton
  TypeConverter<CharSequence, UploadId> upload() {
    return reading(UploadId::of);
  }

  @Bean
  @Singleton
  TypeConverter<CharSequence, PersonId> person() {
    return reading(PersonId::of);
  }

  @Bean
  @Singleton
  TypeConverter<CharSequence, TopicId> topic() {
    return reading(TopicId::of);
  }

  private static <T> TypeConverter<CharSequence, T> reading(Function<String, T> read) {
    return (text, _, _) -> {
      try {
        return Optional.of(read.apply(text.toString()));
      } catch (IllegalArgumentException _) {
        return Optional.empty();
      }
    };
  }
}
