/** Classes, join codes and who is enrolled. */
@NullMarked
package app.lede.classroom;

import org.jspecify.annotations.NullMarked;
