/// The port to the server that takes our mail.
@NullMarked
package fm.podwright.core.mail;

import org.jspecify.annotations.NullMarked;
