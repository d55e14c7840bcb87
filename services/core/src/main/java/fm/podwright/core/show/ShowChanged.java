package fm.podwright.core.show;

import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;

/// Hears, within the transaction that changes it, that a show's public face is another. Every
/// singleton of this type is told.
public interface ShowChanged {
  /// The show has this revision now; throws what takes the transaction back.
  void changed(AccountId account, ShowId show, long revision);
}
