@NullMarked
package fm.podwright.dashboard.http;

import org.jspecify.annotations.NullMarked;
