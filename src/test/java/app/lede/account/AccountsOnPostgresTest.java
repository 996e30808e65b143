package app.lede.account;

import app.lede.testing.OnPostgres;

@OnPostgres
class AccountsOnPostgresTest extends AccountsContract {}
