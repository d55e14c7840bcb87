/// The form by which anybody reports a podcast.
@NullMarked
package fm.podwright.templates.dashboard.report;

import org.jspecify.annotations.NullMarked;
