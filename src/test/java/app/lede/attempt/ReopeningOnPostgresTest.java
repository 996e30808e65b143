package app.lede.attempt;

import app.lede.testing.OnPostgres;

@OnPostgres
class ReopeningOnPostgresTest extends ReopeningContract {}
