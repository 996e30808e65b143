package app.lede.account;

import java.util.UUID;

/** The first administrator has been set up, and can sign in from now on. */
public record AdministratorReady(UUID personId) {}
