/** What a learner has taken and which facts were got right. */
@NullMarked
package app.lede.review;

import org.jspecify.annotations.NullMarked;
