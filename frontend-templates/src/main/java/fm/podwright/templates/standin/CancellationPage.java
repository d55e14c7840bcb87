package fm.podwright.templates.standin;

import fm.podwright.templates.Page;
import fm.podwright.templates.form.Option;
import java.util.List;

/// Where a plan is cancelled.
///
/// @param reasons empty where none is asked for
public record CancellationPage(
    StandInFrame frame, String path, String action, String plan, String end, List<Option> reasons)
    implements Page {}
