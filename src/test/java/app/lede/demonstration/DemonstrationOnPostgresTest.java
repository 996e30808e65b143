package app.lede.demonstration;

import app.lede.testing.OnPostgres;

@OnPostgres
class DemonstrationOnPostgresTest extends DemonstrationContract {}
