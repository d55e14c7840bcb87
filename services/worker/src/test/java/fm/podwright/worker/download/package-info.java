@NullMarked
package fm.podwright.worker.download;

import org.jspecify.annotations.NullMarked;
