/// Fills an empty Podwright with an example, by the same code that a person's clicks run.
@NullMarked
package fm.podwright.standalone.demo;

import org.jspecify.annotations.NullMarked;
