/// The list of hosts that the edge may have certificates for, kept in files beside it.
@NullMarked
package fm.podwright.publisher.edge;

import org.jspecify.annotations.NullMarked;
