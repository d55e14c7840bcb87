/// The web outside: what is asked there on other people's word (time-outs, size caps, no private
/// addresses), and what stands between it and us.
@NullMarked
package fm.podwright.core.http;

import org.jspecify.annotations.NullMarked;
