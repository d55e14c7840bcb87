package fm.podwright.templates.dashboard.account;

import fm.podwright.domain.account.Invitation;
import fm.podwright.domain.account.Person;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.tenancy.UserId;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.form.Option;
import java.util.Arrays;
import java.util.List;

/// Who belongs to the account and who is invited; `you` is the one who looks.
public record MembersPage(
    Frame frame, List<Person> people, List<Invitation> invitations, UserId you, Form form)
    implements Page {
  /// The roles one can give, and what each allows.
  public List<Option> roles() {
    return Arrays.stream(Role.values()).map(role -> new Option(role.code(), label(role))).toList();
  }

  /// A role as it is read.
  public static String label(Role role) {
    return switch (role) {
      case OWNER -> "Owner - everything, and members";
      case ADMIN -> "Admin - publishes and manages shows";
      case EDITOR -> "Editor - writes drafts";
      case ANALYST -> "Analyst - reads only";
    };
  }
}
