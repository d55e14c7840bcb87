/// The pages of the stand-ins for other people's services: a checkout, a billing portal, an
/// overview.
@NullMarked
package fm.podwright.templates.standin;

import org.jspecify.annotations.NullMarked;
