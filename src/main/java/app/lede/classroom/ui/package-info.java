/** The screens of this room. */
@NullMarked
package app.lede.classroom.ui;

import org.jspecify.annotations.NullMarked;
