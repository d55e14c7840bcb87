package fm.podwright.core.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;

/// Notes that were rendered before, by what they say: whoever reads a show again, after one of its
/// episodes has changed, renders the notes of that one alone.
@Singleton
class NotesShelf {
  private static final int MOST_CHARACTERS = 8_000_000;
  private static final int OVERHEAD = 200;

  private final Cache<Key, Notes> shelf =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((Key _, Notes notes) -> OVERHEAD + 8 * notes.markdown().length())
          .build();

  private record Key(AccountId account, Notes notes) {}

  /// These notes, or equal ones with what was already made of them.
  Notes known(AccountId account, Notes notes) {
    return shelf.get(new Key(account, notes), Key::notes);
  }
}
