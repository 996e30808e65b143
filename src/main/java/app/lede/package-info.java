/** Lede turns a news article into a quiz whose every question shows the sentence it rests on. */
@NullMarked
package app.lede;

import org.jspecify.annotations.NullMarked;
