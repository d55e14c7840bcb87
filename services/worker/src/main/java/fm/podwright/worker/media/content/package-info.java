/// What the bytes of an upload say of themselves, read without any decoder: a refusal costs no
/// process.
@NullMarked
package fm.podwright.worker.media.content;

import org.jspecify.annotations.NullMarked;
