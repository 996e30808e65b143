/** ZIP and XML from outside, opened so that a small file cannot cost more than its limit. Pure. */
@NullMarked
package app.lede.base.packed;

import org.jspecify.annotations.NullMarked;
