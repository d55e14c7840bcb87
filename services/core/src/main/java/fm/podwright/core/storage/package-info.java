/// The port to S3: where audio and pictures are kept.
@NullMarked
package fm.podwright.core.storage;

import org.jspecify.annotations.NullMarked;
