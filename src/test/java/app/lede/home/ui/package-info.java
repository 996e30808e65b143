@NullMarked
package app.lede.home.ui;

import org.jspecify.annotations.NullMarked;
