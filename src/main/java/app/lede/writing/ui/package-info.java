/** The list of item sets and the editor of one. */
@NullMarked
package app.lede.writing.ui;

import org.jspecify.annotations.NullMarked;
