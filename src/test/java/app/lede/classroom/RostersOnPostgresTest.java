package app.lede.classroom;

import app.lede.testing.OnPostgres;

@OnPostgres
class RostersOnPostgresTest extends RostersContract {}
