package fm.podwright.core.account;

import fm.podwright.domain.account.SessionId;
import fm.podwright.domain.tenancy.AccountId;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// What a browser renews its session with: the account's id, the session's and 256 bits of chance.
/// It names its session, so that even a token that was superseded long ago is seen for what it is.
record RefreshToken(AccountId account, SessionId session, String text) {
  private static final int ID_BYTES = 16;
  private static final int LENGTH = 2 * ID_BYTES + 32;

  static RefreshToken make(AccountId account, SessionId session, byte[] secret) {
    var buffer = ByteBuffer.allocate(LENGTH);
    put(buffer, account.value());
    put(buffer, session.value());
    buffer.put(secret);
    var text = Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    return new RefreshToken(account, session, text);
  }

  static Optional<RefreshToken> parse(String text) {
    try {
      var bytes = Base64.getUrlDecoder().decode(text);
      if (bytes.length != LENGTH) return Optional.empty();
      var buffer = ByteBuffer.wrap(bytes);
      var account = new AccountId(new UUID(buffer.getLong(), buffer.getLong()));
      var session = new SessionId(new UUID(buffer.getLong(), buffer.getLong()));
      return Optional.of(new RefreshToken(account, session, text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  byte[] hash() {
    return Secrets.hash(text);
  }

  private static void put(ByteBuffer buffer, UUID id) {
    buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  @Override
  public String toString() {
    return "RefreshToken[" + session + "]";
  }
}
