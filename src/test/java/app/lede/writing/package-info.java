@NullMarked
package app.lede.writing;

import org.jspecify.annotations.NullMarked;
