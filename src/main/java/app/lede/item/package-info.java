/** One question with its scoring. Pure: no Spring, no persistence, no screens. */
@NullMarked
package app.lede.item;

import org.jspecify.annotations.NullMarked;
