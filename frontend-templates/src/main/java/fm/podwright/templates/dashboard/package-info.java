/// The dashboard's frame: what every page of it shows around its own words.
@NullMarked
package fm.podwright.templates.dashboard;

import org.jspecify.annotations.NullMarked;
