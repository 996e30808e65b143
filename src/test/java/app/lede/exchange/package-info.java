@NullMarked
package app.lede.exchange;

import org.jspecify.annotations.NullMarked;
