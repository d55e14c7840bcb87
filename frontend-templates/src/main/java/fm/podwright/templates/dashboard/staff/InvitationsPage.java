package fm.podwright.templates.dashboard.staff;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.util.List;
import java.util.UUID;

/// Who may sign up.
///
/// @param rule what the settings say, in a sentence
/// @param mayInvite whether an invitation is good for anything
public record InvitationsPage(
    Frame frame, String rule, boolean mayInvite, List<Line> invitations, Form form)
    implements Page {
  public InvitationsPage {
    invitations = List.copyOf(invitations);
  }

  /// An invitation.
  ///
  /// @param isUsed whether whoever was invited has signed up
  public record Line(UUID id, String email, String invited, String expires, boolean isUsed) {}
}
