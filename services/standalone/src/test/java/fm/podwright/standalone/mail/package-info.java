@NullMarked
package fm.podwright.standalone.mail;

import org.jspecify.annotations.NullMarked;
