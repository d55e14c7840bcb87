/// What a form shows: values, errors, the remedy beside each.
@NullMarked
package fm.podwright.templates.form;

import org.jspecify.annotations.NullMarked;
