/// What is written to people by e-mail.
@NullMarked
package fm.podwright.templates.mail;

import org.jspecify.annotations.NullMarked;
