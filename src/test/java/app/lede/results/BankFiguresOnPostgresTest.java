package app.lede.results;

import app.lede.testing.OnPostgres;

@OnPostgres
class BankFiguresOnPostgresTest extends BankFiguresContract {}
