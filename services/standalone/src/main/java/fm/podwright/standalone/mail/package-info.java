/// A mail server that delivers nothing: it keeps what it is given and shows it in the browser.
@NullMarked
package fm.podwright.standalone.mail;

import org.jspecify.annotations.NullMarked;
