package fm.podwright.core.storage;

import fm.podwright.domain.tenancy.AccountId;
import java.util.regex.Pattern;

/// Where an object lies: its account's id, then a path of plain names. No key reaches out of its
/// account.
public record StorageKey(String value) {
  private static final int MAX_LENGTH = 500;
  private static final Pattern SHAPE =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");

  public StorageKey {
    if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("a storage key is an account's id and plain names");
    }
  }

  /// The key of `path` (`media/0193….mp3`) within the account.
  public static StorageKey of(AccountId account, String path) {
    return new StorageKey(account + "/" + path);
  }

  /// The account that the object belongs to.
  public AccountId account() {
    return AccountId.of(value.substring(0, value.indexOf('/')));
  }

  @Override
  public String toString() {
    return value;
  }
}
