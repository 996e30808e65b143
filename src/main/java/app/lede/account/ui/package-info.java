/** The screens of accounts: set-up, sign-in, invitation, one's own account, people. */
@NullMarked
package app.lede.account.ui;

import org.jspecify.annotations.NullMarked;
