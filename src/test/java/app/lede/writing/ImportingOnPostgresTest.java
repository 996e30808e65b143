package app.lede.writing;

import app.lede.testing.OnPostgres;

@OnPostgres
class ImportingOnPostgresTest extends ImportingContract {}
