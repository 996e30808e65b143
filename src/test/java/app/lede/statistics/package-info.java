@NullMarked
package app.lede.statistics;

import org.jspecify.annotations.NullMarked;
