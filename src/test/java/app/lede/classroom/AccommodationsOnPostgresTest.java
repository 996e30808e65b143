package app.lede.classroom;

import app.lede.testing.OnPostgres;

@OnPostgres
class AccommodationsOnPostgresTest extends AccommodationsContract {}
