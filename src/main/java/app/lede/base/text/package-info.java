/** Spans of an article and who asserts them: the words that reading and item share. Pure. */
@NullMarked
package app.lede.base.text;

import org.jspecify.annotations.NullMarked;
