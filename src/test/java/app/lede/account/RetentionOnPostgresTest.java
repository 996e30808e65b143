package app.lede.account;

import app.lede.testing.OnPostgres;

@OnPostgres
class RetentionOnPostgresTest extends RetentionContract {}
