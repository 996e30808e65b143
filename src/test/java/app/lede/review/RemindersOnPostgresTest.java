package app.lede.review;

import app.lede.testing.OnPostgres;

@OnPostgres
class RemindersOnPostgresTest extends RemindersContract {}
