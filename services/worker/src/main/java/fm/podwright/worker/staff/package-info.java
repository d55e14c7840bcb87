/// Letters from and to those who operate the installation.
@NullMarked
package fm.podwright.worker.staff;

import org.jspecify.annotations.NullMarked;
