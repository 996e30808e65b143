/** Item sets given to a class: frozen items, settings, opening and closing. */
@NullMarked
package app.lede.quiz;

import org.jspecify.annotations.NullMarked;
