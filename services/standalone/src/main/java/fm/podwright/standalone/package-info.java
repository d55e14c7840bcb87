/// Everything in one process: PostgreSQL, S3, a mail server and the three services, for a laptop.
@NullMarked
package fm.podwright.standalone;

import org.jspecify.annotations.NullMarked;
