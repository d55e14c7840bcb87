package fm.podwright.domain.feed;

import fm.podwright.domain.episode.Guid;
import java.util.Set;

/// What an act means to do to the identity of a feed's items. Whatever else happens to it (another
/// GUID, an episode that is gone, audio at another address) is an accident and stops the act.
public sealed interface Intent {
  /// Words and settings: every episode stays what podcast apps know it as.
  record KeepItems() implements Intent {}

  /// These episodes come out, or come back.
  record BringOut(Set<Guid> guids) implements Intent {
    public BringOut {
      guids = Set.copyOf(guids);
    }
  }

  /// These episodes are taken from listeners.
  record TakeBack(Set<Guid> guids) implements Intent {
    public TakeBack {
      guids = Set.copyOf(guids);
    }
  }

  /// This episode gets other audio: apps may download it again.
  record ReplaceAudio(Guid guid) implements Intent {}

  /// The show is no more at a host of its own: audio that was there is elsewhere from now on.
  record LoseHost() implements Intent {}

  /// An operator takes the whole show from listeners.
  record TakeDown() implements Intent {}

  /// The whole show is before listeners again.
  record PutBack() implements Intent {}

  /// The whole show is taken from listeners.
  static Intent takeDown() {
    return new TakeDown();
  }

  /// The whole show is back.
  static Intent putBack() {
    return new PutBack();
  }

  /// Nothing about which episodes there are.
  static Intent keepItems() {
    return new KeepItems();
  }

  /// One episode comes out.
  static Intent bringOut(Guid guid) {
    return new BringOut(Set.of(guid));
  }

  /// One episode is taken back.
  static Intent takeBack(Guid guid) {
    return new TakeBack(Set.of(guid));
  }

  /// A host is the show's no more.
  static Intent loseHost() {
    return new LoseHost();
  }

  /// One episode gets other audio.
  static Intent replaceAudio(Guid guid) {
    return new ReplaceAudio(guid);
  }

  /// True if something new comes before listeners: then the whole feed has to be right. An edit is
  /// stopped only by what it makes worse, or nobody could mend one of two mistakes.
  default boolean isNew() {
    return this instanceof BringOut;
  }

  /// True if an item with this GUID may appear.
  default boolean brings(String guid) {
    return this instanceof PutBack || (this instanceof BringOut(var guids) && holds(guids, guid));
  }

  /// True if the item with this GUID may vanish.
  default boolean takes(String guid) {
    return this instanceof TakeDown || (this instanceof TakeBack(var guids) && holds(guids, guid));
  }

  /// True if the item with this GUID may have its audio elsewhere.
  default boolean replaces(String guid) {
    return switch (this) {
      case ReplaceAudio(var replaced) -> replaced.value().equals(guid);
      case LoseHost() -> true;
      case KeepItems(), BringOut _, TakeBack _, TakeDown(), PutBack() -> false;
    };
  }

  private static boolean holds(Set<Guid> guids, String guid) {
    return guids.stream().anyMatch(it -> it.value().equals(guid));
  }
}
