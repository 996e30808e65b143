/** Spans of an article and who asserts them: the words that reading and item share; text from bytes. Pure. */
@NullMarked
package app.lede.base.text;

import org.jspecify.annotations.NullMarked;
