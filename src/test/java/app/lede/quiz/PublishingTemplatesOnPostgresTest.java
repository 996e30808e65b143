package app.lede.quiz;

import app.lede.testing.OnPostgres;

@OnPostgres
class PublishingTemplatesOnPostgresTest extends PublishingTemplatesContract {}
