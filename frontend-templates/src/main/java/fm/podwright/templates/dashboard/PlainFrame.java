package fm.podwright.templates.dashboard;

import java.util.Optional;

/// What a signed-out page shows around its own words.
///
/// @param signUp who may make an account, so that nobody is invited to a closed door
public record PlainFrame(Optional<Notice> notice, SignUp signUp) {}
