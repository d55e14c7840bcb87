package fm.podwright.templates.dashboard.staff;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import java.util.List;

/// What is not public of a show, for an operator who has said why.
///
/// @param path where the inspection is
/// @param owner whom directories may write to
/// @param hidden the episodes that are not out
public record InspectionPage(
    Frame frame,
    AccountId account,
    String path,
    String show,
    Why why,
    String owner,
    List<Episode> hidden)
    implements Page {
  public InspectionPage {
    hidden = List.copyOf(hidden);
  }

  /// The reason that was given, and how long it is good for.
  public record Why(String reason, String until) {}
}
