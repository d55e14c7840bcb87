package fm.podwright.dashboard.account;

import fm.podwright.dashboard.http.Fields;
import fm.podwright.domain.account.PasswordFlaw;
import fm.podwright.templates.form.Form;

/// What is wrong with a form, in sentences that name the remedy.
final class Sentences {
  static final String EMAIL = "Enter an e-mail address, like name@example.com.";
  static final String LIMITED =
      "There were too many tries. Wait a quarter of an hour, then try again.";
  private static final int MAX_NAME = 100;

  private Sentences() {}

  static String of(PasswordFlaw flaw) {
    return switch (flaw) {
      case TOO_SHORT ->
          "The password is too short. Use at least %d characters."
              .formatted(PasswordFlaw.MIN_LENGTH);
      case TOO_LONG ->
          "The password is too long. Use at most %d characters.".formatted(PasswordFlaw.MAX_LENGTH);
      case IS_THE_ADDRESS -> "The password is your e-mail address. Choose another one.";
      case TOO_COMMON -> "This password is one of the first that are guessed. Choose another one.";
    };
  }

  /// The form, refused if no fit name stands in the field.
  static Form named(Form form, Fields fields) {
    var name = fields.line("name");
    if (name.isEmpty()) return form.refuse("name", "Enter a name.");
    return name.length() > MAX_NAME
        ? form.refuse(
            "name", "The name is too long. Use at most %d characters.".formatted(MAX_NAME))
        : form;
  }
}
