/// The database itself: its roles, its schema's versions and the partitions that days need.
@NullMarked
package fm.podwright.core.database;

import org.jspecify.annotations.NullMarked;
