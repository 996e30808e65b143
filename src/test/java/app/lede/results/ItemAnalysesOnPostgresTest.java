package app.lede.results;

import app.lede.testing.OnPostgres;

@OnPostgres
class ItemAnalysesOnPostgresTest extends ItemAnalysesContract {}
