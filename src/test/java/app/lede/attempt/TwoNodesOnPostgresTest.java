package app.lede.attempt;

import app.lede.testing.OnPostgres;

@OnPostgres
class TwoNodesOnPostgresTest extends TwoNodesContract {}
