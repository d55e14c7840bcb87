@NullMarked
package fm.podwright.core.mail;

import org.jspecify.annotations.NullMarked;
