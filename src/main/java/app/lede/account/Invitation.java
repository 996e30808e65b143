package app.lede.account;

import app.lede.base.Role;

/** What a one-time link from an administrator offers. */
public sealed interface Invitation {
    /** To become an instructor or an administrator. */
    record ToJoin(Role role) implements Invitation {}

    /** To choose a new password for the account of that name. */
    record ToChooseAPassword(String signInName) implements Invitation {}
}
