@NullMarked
package app.lede.home;

import org.jspecify.annotations.NullMarked;
