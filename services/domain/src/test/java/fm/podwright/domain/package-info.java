/// Tests of the domain as a whole.
@NullMarked
package fm.podwright.domain;

import org.jspecify.annotations.NullMarked;
