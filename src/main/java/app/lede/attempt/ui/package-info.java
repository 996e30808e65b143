/** Taking a quiz, and what comes back. */
@NullMarked
package app.lede.attempt.ui;

import org.jspecify.annotations.NullMarked;
