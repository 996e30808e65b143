package app.lede.quiz;

import app.lede.testing.OnPostgres;

@OnPostgres
class QuizzesOnPostgresTest extends QuizzesContract {}
