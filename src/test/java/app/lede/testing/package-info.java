/** What tests share: one configuration per database, so that Spring starts as seldom as possible. */
@NullMarked
package app.lede.testing;

import org.jspecify.annotations.NullMarked;
