package fm.podwright.core.account;

/// More passwords wait to be hashed than this node does in time; a while later it does again.
public final class TooBusy extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooBusy() {
    super("too many passwords wait to be hashed", null, false, false);
  }
}
