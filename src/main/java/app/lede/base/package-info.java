/** What every room may know: who is acting, how refusals are worded, the clock. */
@NullMarked
package app.lede.base;

import org.jspecify.annotations.NullMarked;
