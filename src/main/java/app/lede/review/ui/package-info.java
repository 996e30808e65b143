/** A learner's progress, on screen. */
@NullMarked
package app.lede.review.ui;

import org.jspecify.annotations.NullMarked;
