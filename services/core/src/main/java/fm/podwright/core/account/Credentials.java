package fm.podwright.core.account;

/// What a password is compared with, and the generation of the sessions that belong to it.
public record Credentials(String passwordHash, int generation) {
  @Override
  public String toString() {
    return "Credentials[]";
  }
}
