@NullMarked
package app.lede.attempt.page;

import org.jspecify.annotations.NullMarked;
