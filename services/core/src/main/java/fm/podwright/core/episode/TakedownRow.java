package fm.podwright.core.episode;

import fm.podwright.domain.account.Grounds;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("restriction")
record TakedownRow(String grounds) {
  Grounds why() {
    return Grounds.parse(grounds).orElseThrow();
  }
}
