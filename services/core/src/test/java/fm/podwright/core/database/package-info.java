@NullMarked
package fm.podwright.core.database;

import org.jspecify.annotations.NullMarked;
