@NullMarked
package app.lede.review.memory;

import org.jspecify.annotations.NullMarked;
