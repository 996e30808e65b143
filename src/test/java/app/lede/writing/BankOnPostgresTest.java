package app.lede.writing;

import app.lede.testing.OnPostgres;

@OnPostgres
class BankOnPostgresTest extends BankContract {}
