@NullMarked
package fm.podwright.worker.site;

import org.jspecify.annotations.NullMarked;
