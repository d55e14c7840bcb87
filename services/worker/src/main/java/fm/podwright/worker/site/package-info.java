/// Looks after podcasters' domains: whether they still lead here, and who is told.
@NullMarked
package fm.podwright.worker.site;

import org.jspecify.annotations.NullMarked;
