package fm.podwright.templates.dashboard.account;

import fm.podwright.domain.account.Invitation;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.PlainFrame;
import fm.podwright.templates.form.Form;

/// What an invitation leads to.
public record InvitationPage(
    PlainFrame frame,
    Form form,
    String token,
    String account,
    Invitation invitation,
    Invitee invitee)
    implements Page {}
