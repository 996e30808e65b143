/**
 * How a memory of one fact grows and fades, and when to ask again: FSRS-6. Pure.
 *
 * <p>Source: the published description of FSRS-6 by the open-spaced-repetition project, "The Algorithm"
 * (github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm), with its default weights.
 */
@NullMarked
package app.lede.review.memory;

import org.jspecify.annotations.NullMarked;
