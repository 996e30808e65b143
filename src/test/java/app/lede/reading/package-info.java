@NullMarked
package app.lede.reading;

import org.jspecify.annotations.NullMarked;
