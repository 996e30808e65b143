/** A learner's sittings: durable responses, submission, feedback. */
@NullMarked
package app.lede.attempt;

import org.jspecify.annotations.NullMarked;
