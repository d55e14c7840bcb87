package fm.podwright.core.staff;

import fm.podwright.core.account.Client;
import fm.podwright.core.account.Presence;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.tenancy.UserId;

/// An operator who acts, and from where.
public record Operator(UserId id, EmailAddress email, String address) {
  /// Whoever is signed in; throws IllegalArgumentException if that is no operator.
  public static Operator of(Presence presence, Client client) {
    if (!presence.operator()) throw new IllegalArgumentException("this is no operator");
    var user = presence.user();
    return new Operator(user.id(), user.email(), client.address().getHostAddress());
  }
}
