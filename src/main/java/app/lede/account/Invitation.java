package app.lede.account;

import app.lede.base.Role;

/** What a one-time link from an administrator or an instructor offers. */
public sealed interface Invitation {
    /** To become an instructor or an administrator. */
    record ToJoin(Role role) implements Invitation {}

    /**
     * To choose a password for the account of that name.
     *
     * @param first whether the account has none yet
     */
    record ToChooseAPassword(String signInName, boolean first) implements Invitation {}
}
