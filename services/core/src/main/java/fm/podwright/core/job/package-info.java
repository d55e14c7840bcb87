/// Work for later and news for now, both part of the caller's transaction: jobs, effects that
/// happen once, and announcements to the other services.
@NullMarked
package fm.podwright.core.job;

import org.jspecify.annotations.NullMarked;
