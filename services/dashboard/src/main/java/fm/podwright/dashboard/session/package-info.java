/// Who is signed in, and what that allows.
@NullMarked
package fm.podwright.dashboard.session;

import org.jspecify.annotations.NullMarked;
