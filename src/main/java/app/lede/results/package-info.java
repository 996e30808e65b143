/** Score sheets and exports. */
@NullMarked
package app.lede.results;

import org.jspecify.annotations.NullMarked;
