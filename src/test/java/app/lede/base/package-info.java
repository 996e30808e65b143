@NullMarked
package app.lede.base;

import org.jspecify.annotations.NullMarked;
