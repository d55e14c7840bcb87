/// Who acts, and for which account.
@NullMarked
package fm.podwright.domain.tenancy;

import org.jspecify.annotations.NullMarked;
