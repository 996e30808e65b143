/** Facts to items: stems, distractors, gates and the choice of the best. Pure. */
@NullMarked
package app.lede.writing.drafting;

import org.jspecify.annotations.NullMarked;
