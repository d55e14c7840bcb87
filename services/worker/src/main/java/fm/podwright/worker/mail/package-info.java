/// Writes to people by e-mail. A token is made when its mail is sent, so that none lies in a job.
@NullMarked
package fm.podwright.worker.mail;

import org.jspecify.annotations.NullMarked;
