/** Drivers of measurements that need the whole application running. The scripts under {@code bench} call them. */
@NullMarked
package app.lede.bench;

import org.jspecify.annotations.NullMarked;
