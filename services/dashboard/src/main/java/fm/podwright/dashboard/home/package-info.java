/// Where everybody begins: the front page, and home for those who are signed in.
@NullMarked
package fm.podwright.dashboard.home;

import org.jspecify.annotations.NullMarked;
