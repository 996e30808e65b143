/** The main layout, the error pages and the few building blocks every screen is made of. */
@NullMarked
package app.lede.base.ui;

import org.jspecify.annotations.NullMarked;
