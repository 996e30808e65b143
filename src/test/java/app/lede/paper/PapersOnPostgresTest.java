package app.lede.paper;

import app.lede.testing.OnPostgres;

@OnPostgres
class PapersOnPostgresTest extends PapersContract {}
