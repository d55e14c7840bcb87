@NullMarked
package fm.podwright.worker.mail;

import org.jspecify.annotations.NullMarked;
