/** People, roles, first-run set-up, sign-in, throttling, audit. */
@NullMarked
package app.lede.account;

import org.jspecify.annotations.NullMarked;
