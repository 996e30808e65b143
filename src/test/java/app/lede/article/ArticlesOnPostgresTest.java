package app.lede.article;

import app.lede.testing.OnPostgres;

@OnPostgres
class ArticlesOnPostgresTest extends ArticlesContract {}
