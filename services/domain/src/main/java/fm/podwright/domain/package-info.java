@NullMarked
package fm.podwright.domain;

import org.jspecify.annotations.NullMarked;
