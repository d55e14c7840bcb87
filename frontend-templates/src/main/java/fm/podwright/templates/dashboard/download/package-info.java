/// How often a show was downloaded.
@NullMarked
package fm.podwright.templates.dashboard.download;

import org.jspecify.annotations.NullMarked;
