/**
 * The figures of a quiz and its items, each computed in one place with its formula and source. Pure: marks in, figures
 * out.
 *
 * <p>Inside, an undefined number is NaN; what leaves the room is null then, never 0 and never NaN ({@link
 * app.lede.statistics.Blank}).
 */
@NullMarked
package app.lede.statistics;

import org.jspecify.annotations.NullMarked;
