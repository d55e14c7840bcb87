/// The front door: requests as they come in on the public port, answers as they go out.
@NullMarked
package fm.podwright.publisher.http;

import org.jspecify.annotations.NullMarked;
