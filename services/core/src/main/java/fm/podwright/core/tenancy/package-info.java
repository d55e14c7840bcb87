/// The transaction that carries an account to the database, and the ids as columns.
@NullMarked
package fm.podwright.core.tenancy;

import org.jspecify.annotations.NullMarked;
