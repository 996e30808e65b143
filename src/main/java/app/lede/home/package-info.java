/** The first screens: what there is to do now. */
@NullMarked
package app.lede.home;

import org.jspecify.annotations.NullMarked;
