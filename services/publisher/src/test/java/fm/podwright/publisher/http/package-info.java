@NullMarked
package fm.podwright.publisher.http;

import org.jspecify.annotations.NullMarked;
