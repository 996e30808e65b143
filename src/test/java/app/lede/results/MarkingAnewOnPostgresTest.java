package app.lede.results;

import app.lede.testing.OnPostgres;

@OnPostgres
class MarkingAnewOnPostgresTest extends MarkingAnewContract {}
