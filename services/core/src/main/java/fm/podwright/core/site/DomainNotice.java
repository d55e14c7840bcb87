package fm.podwright.core.site;

/// What people are written to about a domain.
public enum DomainNotice {
  /// The show answers there from now on.
  VERIFIED,
  /// Its records are wrong, and it will be let go.
  LOST,
  /// Its records are wrong still, and it is let go tomorrow.
  ENDING,
  /// Its records are right again.
  FOUND,
  /// It is the show's no more.
  LET_GO
}
