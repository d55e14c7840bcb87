package fm.podwright.core.wall;

import java.util.function.BooleanSupplier;

/// Something that has to be true of two accounts in one database.
record Claim(String fact, BooleanSupplier holds) {
  boolean fails() {
    return !holds.getAsBoolean();
  }
}
