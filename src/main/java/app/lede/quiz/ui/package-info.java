/** The screens of this room. */
@NullMarked
package app.lede.quiz.ui;

import org.jspecify.annotations.NullMarked;
