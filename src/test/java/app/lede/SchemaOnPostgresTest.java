package app.lede;

import app.lede.testing.OnPostgres;

@OnPostgres
class SchemaOnPostgresTest extends SchemaContract {}
