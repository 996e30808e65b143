package app.lede.attempt;

import app.lede.testing.OnPostgres;

@OnPostgres
class DeadlinesOnPostgresTest extends DeadlinesContract {}
