package fm.podwright.templates.standin;

import fm.podwright.templates.Page;
import java.util.List;

/// What a change of plan costs, before it is confirmed.
///
/// @param at the moment for which it was counted, in seconds
/// @param later what follows, in words
public record PlanPage(
    StandInFrame frame,
    String path,
    String action,
    String from,
    String to,
    List<Figure> lines,
    List<Figure> sums,
    Figure due,
    String later,
    long at,
    String error)
    implements Page {}
