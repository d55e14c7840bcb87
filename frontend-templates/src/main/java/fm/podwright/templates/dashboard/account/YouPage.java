package fm.podwright.templates.dashboard.account;

import fm.podwright.domain.account.Session;
import fm.podwright.domain.account.SessionId;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.util.List;

/// One's own name, password and signed-in browsers.
public record YouPage(
    Frame frame, Form name, Form password, String email, List<Session> sessions, SessionId current)
    implements Page {}
