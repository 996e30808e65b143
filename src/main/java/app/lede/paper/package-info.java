/** Sets and quizzes on paper: question sheets in several forms, and their answer keys. */
@NullMarked
package app.lede.paper;

import org.jspecify.annotations.NullMarked;
