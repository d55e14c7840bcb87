/// The form by which anybody reports a podcast.
@NullMarked
package fm.podwright.dashboard.report;

import org.jspecify.annotations.NullMarked;
