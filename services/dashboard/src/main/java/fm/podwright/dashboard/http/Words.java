package fm.podwright.dashboard.http;

import io.micronaut.http.HttpStatus;

/// What happened and what to do, in a title and a sentence.
public record Words(String title, String text) {
  /// What a status means to the person who sees it.
  static Words of(HttpStatus status) {
    return switch (status.getCode()) {
      case 400 ->
          new Words(
              "This request makes no sense", "Go back, check what you entered, and try again.");
      case 401 -> new Words("You are signed out", "Sign in and try again.");
      case 403 ->
          new Words(
              "Your role does not allow this", "Ask an owner of the account for another role.");
      case 404 ->
          new Words(
              "There is no such page",
              "It may have been removed, or the address is wrong. Begin again from the home page.");
      case 405 -> new Words("This page cannot do that", "Go back and use the page's own buttons.");
      case 409 -> new Words("Somebody was faster", "Load the page again to see what changed.");
      case 413 -> new Words("That is too much", "Send less at once; audio goes by upload.");
      case 415 -> new Words("This format is not understood", "Send a form or JSON.");
      case 421 ->
          new Words(
              "This address is not ours", "Open the dashboard by the address you were given.");
      case 429 -> new Words("Too many tries", "Wait a while, then try again.");
      case 503 -> new Words("Too much at once", "Wait a few seconds, then try again.");
      default ->
          status.getCode() < 500
              ? new Words("This was refused", "Go back, check what you entered, and try again.")
              : new Words(
                  "This failed, and it is our fault",
                  "Nothing was changed. Try again; if it fails again, tell the operator of this"
                      + " site the reference below.");
    };
  }
}
