@NullMarked
package fm.podwright.core.http;

import org.jspecify.annotations.NullMarked;
