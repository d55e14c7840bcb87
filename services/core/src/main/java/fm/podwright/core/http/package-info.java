/// The web outside, asked on other people's word: time-outs, size caps, no private addresses.
@NullMarked
package fm.podwright.core.http;

import org.jspecify.annotations.NullMarked;
