package app.lede;

import app.lede.testing.OnH2;

@OnH2
class SchemaOnH2Test extends SchemaContract {}
