/// Hits, from the spool to the database.
@NullMarked
package fm.podwright.publisher.download;

import org.jspecify.annotations.NullMarked;
