/// What tests stand on: a real PostgreSQL and S3, a clock that can be set, audio, a browser.
@NullMarked
package fm.podwright.testkit;

import org.jspecify.annotations.NullMarked;
