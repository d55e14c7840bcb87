package fm.podwright.templates.dashboard.home;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Show;
import fm.podwright.templates.dashboard.ShowLink;
import java.util.List;
import java.util.Optional;

/// A show on the home page: the steps it has yet to take, what is being made, what was last
/// published and how that does, and what is wrong.
public record ShowCard(
    ShowLink link,
    Show show,
    List<Step> steps,
    List<Episode> drafts,
    List<Episode> scheduled,
    Optional<Latest> latest,
    List<Finding> wrong) {
  public ShowCard {
    steps = List.copyOf(steps);
    drafts = List.copyOf(drafts);
    scheduled = List.copyOf(scheduled);
    wrong = List.copyOf(wrong);
  }

  /// The episode that came out last, and its downloads so far.
  public record Latest(Episode episode, long downloads) {}

  /// True while a step is left to take.
  public boolean isNew() {
    return steps.stream().anyMatch(step -> !step.done());
  }

  /// The step to take next.
  public Optional<Step> next() {
    return steps.stream().filter(step -> !step.done()).findFirst();
  }

  /// How many steps are done.
  public long done() {
    return steps.stream().filter(Step::done).count();
  }
}
