/// What people see in the browser: the checkout, the portal, invoices, and the overview. Every form
/// posts to a path that holds an unguessable id.
@NullMarked
package fm.podwright.standin.stripe.page;

import org.jspecify.annotations.NullMarked;
