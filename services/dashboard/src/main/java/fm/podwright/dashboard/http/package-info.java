/// What stands before and behind every controller: hosts and origins that are refused, headers, how
/// pages and errors are written.
@NullMarked
package fm.podwright.dashboard.http;

import org.jspecify.annotations.NullMarked;
