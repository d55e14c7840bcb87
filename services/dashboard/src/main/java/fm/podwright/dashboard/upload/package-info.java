/// Files on their way from a browser to storage.
@NullMarked
package fm.podwright.dashboard.upload;

import org.jspecify.annotations.NullMarked;
