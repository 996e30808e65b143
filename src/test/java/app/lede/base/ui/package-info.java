@NullMarked
package app.lede.base.ui;

import org.jspecify.annotations.NullMarked;
