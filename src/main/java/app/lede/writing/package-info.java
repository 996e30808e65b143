/** Facts to drafted items; item sets, their versions and their editor. */
@NullMarked
package app.lede.writing;

import org.jspecify.annotations.NullMarked;
