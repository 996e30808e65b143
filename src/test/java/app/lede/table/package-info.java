@NullMarked
package app.lede.table;

import org.jspecify.annotations.NullMarked;
