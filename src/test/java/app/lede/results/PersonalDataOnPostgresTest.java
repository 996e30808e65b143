package app.lede.results;

import app.lede.testing.OnPostgres;

@OnPostgres
class PersonalDataOnPostgresTest extends PersonalDataContract {}
