/** The screens of this room. */
@NullMarked
package app.lede.results.ui;

import org.jspecify.annotations.NullMarked;
