/** A class of invented learners with invented answers, so that the screens of scores can be seen filled. */
@NullMarked
package app.lede.demonstration;

import org.jspecify.annotations.NullMarked;
